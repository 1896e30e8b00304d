/**
 * What goes to the browser before submission: built field by field from an allow-list, so that a new field of
 * `Exercise` stays at home until someone adds it here.
 * Source: ARCHITECTURE (browser safety) and QUALITY (answer key).
 * Example: a choice {text: "One", right: true, why: "…"} leaves as {id: "k3x9p0", text: "One"}.
 */
import type { Passage } from "../passage/passage.ts";
import type { ChoiceTask, Exercise, Task } from "./exercise.ts";
import { seededShuffle } from "./seeded-shuffle.ts";

interface Item {
  id: string;
  text: string;
}

export type PublicTask =
  | { type: "mark"; id: string; passage: string }
  /** `several`: more than one answer is right. */
  | { type: "choice"; id: string; prompt: string; several: boolean; answers: Item[] }
  | { type: "order"; id: string; prompt: string; items: Item[] }
  | { type: "match"; id: string; prompt: string; lefts: Item[]; rights: Item[] }
  | { type: "rewrite"; id: string; prompt: string; source: string };

export interface PublicExercise
  extends Pick<
    Exercise,
    "id" | "title" | "level" | "minutes" | "language" | "contentNote" | "basedOn" | "passages"
  > {
  tasks: PublicTask[];
}

/**
 * @param seed decides the order of answers, items and right-hand sides; the same seed gives the same order.
 */
export function toPublicExercise(exercise: Exercise, seed: string): PublicExercise {
  const { id, title, level, minutes, language, contentNote } = exercise;
  const basedOn = exercise.basedOn.map(({ title, outlet, date, note }) => ({ title, outlet, date, note }));
  const passages = exercise.passages.map(publicPassage);
  const tasks = exercise.tasks.map((task) => publicTask(task, `${seed}\n${task.id}`));
  return { id, title, level, minutes, language, contentNote, basedOn, passages, tasks };
}

function publicPassage({ id, headline, byline, language, text, paragraphs }: Passage): Passage {
  const sentences = paragraphs.map((paragraph) =>
    paragraph.map(({ index, start, end, text }) => ({ index, start, end, text })),
  );
  return { id, headline, byline, language, text, paragraphs: sentences };
}

function publicTask(task: Task, seed: string): PublicTask {
  const { id } = task;
  switch (task.type) {
    case "mark":
      return { type: "mark", id, passage: task.passage };
    case "choice": {
      const several = task.answers.filter((answer) => answer.right).length > 1;
      return { type: "choice", id, prompt: task.prompt, several, answers: publicAnswers(task, seed) };
    }
    case "order":
      return { type: "order", id, prompt: task.prompt, items: disordered(task.items, seed) };
    case "match": {
      const lefts = task.pairs.map((pair) => publicItem(pair.left));
      const rights = new Map(task.pairs.map((pair) => [pair.right.id, pair.right]));
      return {
        type: "match",
        id,
        prompt: task.prompt,
        lefts,
        rights: disordered([...rights.values()], seed),
      };
    }
    case "rewrite":
      return { type: "rewrite", id, prompt: task.prompt, source: task.source };
  }
}

function publicAnswers(task: ChoiceTask, seed: string): Item[] {
  return task.keepOrder ? task.answers.map(publicItem) : shuffled(task.answers, seed);
}

/** Starts from the order of the ids, which tells nothing: else whoever learns the seed could undo the shuffle. */
function shuffled(items: readonly Item[], seed: string): Item[] {
  const byId = items.map(publicItem).sort((a, b) => (a.id < b.id ? -1 : 1));
  return seededShuffle(byId, seed);
}

/** Shuffled, but never into the author's order, which is the right one. A single item cannot be disordered. */
function disordered(items: readonly Item[], seed: string): Item[] {
  const order = shuffled(items, seed);
  const isRight = order.every((item, position) => item.id === items[position]?.id);
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

function publicItem({ id, text }: Item): Item {
  return { id, text };
}
