import { HttpClient } from "#tests/builders/http-client.ts";
import { startWork, type Work } from "#tests/http/learner.ts";

export interface Submitted {
  attempt: string;
  /** Of every click: a pupil may click twice. */
  statuses: number[];
  /** Until the first click was answered, in milliseconds. */
  ms: number;
}

export interface Seat {
  client: HttpClient;
  work: Work;
}

/** Guests at work on "memo", each with the page of an attempt before them. */
export async function seat(url: string, count: number): Promise<Seat[]> {
  const seated: Seat[] = [];
  await atOnce(8, count, async () => {
    const client = new HttpClient(url);
    seated.push({ client, work: await startWork(client, "memo") });
  });
  return seated;
}

/** The same pupils at another server. */
export function moved(seated: Seat[], url: string): Seat[] {
  return seated.map(({ client, work }) => {
    const there = new HttpClient(url);
    for (const [name, value] of client.cookies) there.cookies.set(name, value);
    return { client: there, work };
  });
}

/** Lets them all submit, so many at a time; every fifth clicks twice. */
export async function submitAll(seated: Seat[], width: number): Promise<Submitted[]> {
  const outcomes: Submitted[] = [];
  await atOnce(width, seated.length, async (at) => {
    const { client, work } = seated[at] ?? {};
    if (!client || !work) return;
    const began = performance.now();
    const fields = {
      "m.t1": JSON.stringify([{ kind: "loaded", start: 0, end: 9 }]),
      key: work.key,
      confirm: "yes",
    };
    const click = () => client.post(`/attempts/${work.id}`, fields);
    const first = click().then((answer) => ({ answer, ms: performance.now() - began }));
    const second = at % 5 === 0 ? [click()] : [];
    const { answer, ms } = await first;
    const answers = [answer, ...(await Promise.all(second))];
    const done = answers.map(({ status, to }) => (to === `/attempts/${work.id}/feedback` ? 302 : status));
    outcomes.push({ attempt: work.id, statuses: done, ms });
  });
  return outcomes;
}

/** Does something `count` times, at most `width` of them at once. */
async function atOnce(width: number, count: number, task: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) {
      next += 1;
      await task(next - 1);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}
