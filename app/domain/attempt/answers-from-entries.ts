/**
 * A form's entries become the raw answers that `parseAnswers` judges. One encoding serves the page with scripts, the
 * plain form, the autosave and the copy on the device.
 * Source: the workspace's form. Fields: `m.<task>` marks as JSON; `plain.<task>` and `s.<task>.<sentence>` the plain
 * form's ticks; `c.<task>` and `certainty.<task>`; `o.<task>.<item>` a place from 1; `p.<task>.<left>`; `r.<task>`.
 * Example: [["c.t2", "k3x9p0"], ["certainty.t2", "75"]] → {t2: {type: "choice", chosen: ["k3x9p0"], certainty: 75}}.
 */
import type { PublicExercise, PublicTask } from "../exercise/public-exercise.ts";
import { CERTAINTIES } from "./answers.ts";
import { isMarkList, tickSentences } from "./tick-sentences.ts";

type TaskOf<Type> = Extract<PublicTask, { type: Type }>;
type Fields = Map<string, string[]>;

/**
 * Tasks without a filled field are left out. What is not well formed is passed on as it is, to be refused there.
 * Two items of an order task on one place: the first keeps it, the other is left without.
 */
export function answersFromEntries(
  exercise: Pick<PublicExercise, "passages" | "tasks">,
  entries: Iterable<[string, string]>,
): unknown {
  const fields: Fields = new Map();
  for (const [name, value] of entries) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  const answers: Record<string, unknown> = {};
  for (const task of exercise.tasks) {
    const answer = readTask(exercise, task, fields);
    if (answer !== null) answers[task.id] = answer;
  }
  return answers;
}

function readTask(
  exercise: Pick<PublicExercise, "passages">,
  task: PublicTask,
  fields: Fields,
): object | null {
  switch (task.type) {
    case "mark":
      return readMarks(exercise, task, fields);
    case "choice":
      return readChoice(task, fields);
    case "order":
      return readOrder(task, fields);
    case "match": {
      const pairs: Record<string, string> = {};
      for (const { id } of task.lefts) {
        const right = one(fields, `p.${task.id}.${id}`);
        if (right !== "") pairs[id] = right;
      }
      return Object.keys(pairs).length === 0 ? null : { type: "match", pairs };
    }
    case "rewrite": {
      const text = one(fields, `r.${task.id}`);
      return text === "" ? null : { type: "rewrite", text };
    }
  }
}

function readMarks(
  exercise: Pick<PublicExercise, "passages">,
  task: TaskOf<"mark">,
  fields: Fields,
): object | null {
  const json = one(fields, `m.${task.id}`);
  const plain = one(fields, `plain.${task.id}`) === "1";
  if (json === "" && !plain) return null;
  const marks = json === "" ? [] : readJson(json);
  const passage = exercise.passages.find((candidate) => candidate.id === task.passage);
  if (!plain || passage === undefined || !isMarkList(marks)) return { type: "mark", marks };
  const ticked = (sentence: number) => fields.get(`s.${task.id}.${sentence}`) ?? [];
  return { type: "mark", marks: tickSentences(passage, marks, ticked) };
}

function readChoice(task: TaskOf<"choice">, fields: Fields): object | null {
  const chosen = fields.get(`c.${task.id}`) ?? [];
  const written = one(fields, `certainty.${task.id}`);
  if (chosen.length === 0 && written === "") return null;
  const certainty = CERTAINTIES.find((level) => String(level) === written);
  return { type: "choice", chosen, certainty: certainty ?? (written === "" ? null : written) };
}

function readOrder(task: TaskOf<"order">, fields: Fields): object | null {
  const sequence: (string | null)[] = task.items.map(() => null);
  for (const { id } of task.items) {
    const place = sequence.findIndex((_, at) => String(at + 1) === one(fields, `o.${task.id}.${id}`));
    if (place >= 0 && sequence[place] === null) sequence[place] = id;
  }
  return sequence.every((id) => id === null) ? null : { type: "order", sequence };
}

function one(fields: Fields, name: string): string {
  return fields.get(name)?.[0] ?? "";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
