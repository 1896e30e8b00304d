import { v7 as uuidv7 } from "uuid";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { type Answer, dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { ATTEMPT } from "#tests/http/learner.ts";

const DRAFTS = 3;
/** Of a compressed answer that is cut off Node's fetch makes an empty one, instead of failing. */
const WHOLE = { "Accept-Encoding": "identity" };

/** One attempt as its pupil remembers it. */
export interface Work {
  id: string;
  /** Drafts sent, whether or not they were confirmed. */
  sent: number;
  /** The number of the last draft that was confirmed; 0 before the first. */
  confirmed: number;
  submitting: boolean;
  /** The submission was confirmed. */
  submitted: boolean;
}

/** A guest who starts, saves three drafts, submits and starts again, and remembers everything that was confirmed. */
export class Pupil {
  readonly works: Work[] = [];
  /** Answers of 503, by their Retry-After. */
  readonly refusals: (string | null)[] = [];
  steps = 0;
  #client: HttpClient;
  #key = uuidv7();

  constructor(url: string) {
    this.#client = new HttpClient(url, WHOLE);
  }

  /** The server has come back elsewhere. */
  move(url: string): void {
    const client = new HttpClient(url, WHOLE);
    for (const [name, value] of this.#client.cookies) client.cookies.set(name, value);
    this.#client = client;
  }

  /**
   * The next thing to do, or the last one again if it was refused with 503.
   * @throws TypeError when the connection is lost, Error for any other answer than the one expected.
   */
  async step(): Promise<void> {
    const work = this.works.at(-1);
    if (!work || work.submitted) await this.#start();
    else if (work.sent < DRAFTS || work.confirmed === 0) await this.#draft(work);
    else await this.#submit(work);
  }

  /** The page of the latest attempt, whatever it answers. */
  openWork(): Promise<Answer> {
    return this.#client.get(`/attempts/${this.works.at(-1)?.id}`);
  }

  async #start(): Promise<void> {
    const answer = await this.#client.post("/attempts", { exercise: "memo", module: "" });
    const id = /^\/attempts\/([0-9a-f-]{36})$/.exec(answer.to ?? "")?.[1];
    if (!this.#confirmed(answer, id !== undefined) || !id) return;
    this.#key = uuidv7();
    this.works.push({ id, sent: 0, confirmed: 0, submitting: false, submitted: false });
  }

  async #draft(work: Work): Promise<void> {
    work.sent += 1;
    const seq = work.sent;
    const answer = await this.#client.post(`/attempts/${work.id}/draft`, {
      ...fieldsOf(draftText(work.id, seq)),
      seq: String(seq),
    });
    if (this.#confirmed(answer, answer.text.includes('"ok":true'))) work.confirmed = seq;
  }

  async #submit(work: Work): Promise<void> {
    work.submitting = true;
    const answer = await this.#client.post(`/attempts/${work.id}`, {
      ...fieldsOf(finalText(work.id)),
      key: this.#key,
      confirm: "yes",
    });
    if (this.#confirmed(answer, answer.to === `/attempts/${work.id}/feedback`)) work.submitted = true;
  }

  #confirmed(answer: Answer, expected: boolean): boolean {
    if (answer.status === 503) {
      this.refusals.push(answer.headers.get("Retry-After"));
      return false;
    }
    if (!expected) throw new Error(`The server answered ${answer.status}: ${answer.text.slice(0, 500)}`);
    this.steps += 1;
    return true;
  }

  /** Everything that was confirmed and is not there, in words; empty when all is well. */
  async losses(): Promise<string[]> {
    const lost: string[] = [];
    for (const work of this.works) {
      const page = await this.#client.get(dataPath(`/attempts/${work.id}`, ATTEMPT));
      const done = page.to === `/attempts/${work.id}/feedback`;
      if (work.submitted !== done && !(done && work.submitting))
        lost.push(`${work.id}: ${page.status} ${page.to}`);
      else if (done) lost.push(...(await this.#lostOfSubmission(work)));
      else {
        const { seq, answers } = (JSON.parse(page.text) as { attempt: { seq: number; answers: Answers } })
          .attempt;
        const text = openAnswer(answers);
        const whole = seq === 0 ? text === null : text === draftText(work.id, seq);
        if (seq < work.confirmed || !whole)
          lost.push(`${work.id}: draft ${seq} of ${work.confirmed}: ${text}`);
      }
    }
    return lost;
  }

  async #lostOfSubmission(work: Work): Promise<string[]> {
    const page = await this.#client.get(dataPath(`/attempts/${work.id}/feedback`, "routes/learn/feedback"));
    const text = openAnswer((JSON.parse(page.text) as { explained: { answers: Answers } }).explained.answers);
    return text === finalText(work.id) ? [] : [`${work.id}: submitted ${text}`];
  }
}

function fieldsOf(text: string): Record<string, string> {
  return { "m.t1": JSON.stringify([{ kind: "loaded", start: 0, end: 9 }]), "r.t5": text };
}

const draftText = (attempt: string, seq: number) => `Draft ${seq} of ${attempt}`;
const finalText = (attempt: string) => `The final words of ${attempt}`;

function openAnswer(answers: Answers): string | null {
  const answer = answers.t5;
  return answer?.type === "rewrite" ? answer.text : null;
}
