import type { PublicExercise, PublicTask } from "#app/domain/exercise/public-exercise.ts";
import { dataPath, type HttpClient } from "#tests/builders/http-client.ts";

/** An attempt under way, as its page is given it. */
export interface Work {
  id: string;
  exercise: PublicExercise;
  /** The submission key of this page. */
  key: string;
}

export const ATTEMPT = "routes/learn/attempt";

/** Starts an exercise, or goes on with it, and opens its workspace. */
export async function startWork(client: HttpClient, exercise: string, module = ""): Promise<Work> {
  const started = await client.post("/attempts", { exercise, module });
  const id = /^\/attempts\/([0-9a-f-]{36})$/.exec(started.to ?? "")?.[1];
  if (!id) throw new Error(`${exercise} could not be started: ${started.status} ${started.text}`);
  const page = await client.get(dataPath(`/attempts/${id}`, ATTEMPT));
  if (page.status !== 200) throw new Error(`The workspace answers ${page.status}: ${page.text}`);
  const data = JSON.parse(page.text) as { exercise: PublicExercise; attempt: { key: string } };
  return { id, exercise: data.exercise, key: data.attempt.key };
}

/** An answer to every task: a mark on the first word, the first choice, items in the order shown. */
export function answerAll({ exercise }: Pick<Work, "exercise">, words: string): Record<string, string> {
  return Object.assign({}, ...exercise.tasks.map((task) => answerTo(exercise, task, words)));
}

function answerTo(exercise: PublicExercise, task: PublicTask, words: string): Record<string, string> {
  switch (task.type) {
    case "mark": {
      const passage = exercise.passages.find((candidate) => candidate.id === task.passage);
      const first = passage?.paragraphs[0]?.[0];
      return { [`m.${task.id}`]: JSON.stringify([{ kind: "loaded", start: 0, end: first?.end ?? 1 }]) };
    }
    case "choice":
      return { [`c.${task.id}`]: task.answers[0]?.id ?? "", [`certainty.${task.id}`]: "75" };
    case "order":
      return Object.fromEntries(task.items.map((item, at) => [`o.${task.id}.${item.id}`, String(at + 1)]));
    case "match":
      return Object.fromEntries(
        task.lefts.map((left, at) => [`p.${task.id}.${left.id}`, task.rights[at]?.id ?? ""]),
      );
    case "rewrite":
      return { [`r.${task.id}`]: words };
  }
}

/** Submits an attempt with every task answered. */
export async function submitWork(client: HttpClient, work: Work, words = "My own words."): Promise<void> {
  const fields = { ...answerAll(work, words), key: work.key, confirm: "yes" };
  const submitted = await client.post(`/attempts/${work.id}`, fields);
  if (submitted.to !== `/attempts/${work.id}/feedback`) {
    throw new Error(`Submitting was answered ${submitted.status}: ${submitted.text}`);
  }
}
