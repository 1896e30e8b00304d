/**
 * What an answer is checked against: the least that an exercise with its key and one without it have in common.
 * Source: SCORING specification §§1–3. Example: a choice task is {type: "choice", id: "t2", answers: [{id: "k3x9p0"}]}.
 */
import type { Passage } from "../passage/passage.ts";

interface Known {
  id: string;
}

export type AnswerableMatch =
  | { type: "match"; id: string; lefts: readonly Known[]; rights: readonly Known[] }
  | { type: "match"; id: string; pairs: readonly { left: Known; right: Known }[] };

export type AnswerableTask =
  | { type: "mark"; id: string; passage: string }
  | { type: "choice"; id: string; answers: readonly Known[] }
  | { type: "order"; id: string; items: readonly Known[] }
  | AnswerableMatch
  | { type: "rewrite"; id: string };

/** Both `Exercise` and `PublicExercise` are this. */
export interface Answerable {
  passages: readonly Passage[];
  tasks: readonly AnswerableTask[];
}

/** Ids of the left-hand sides of a match task. */
export function leftIds(task: AnswerableMatch): string[] {
  return ("pairs" in task ? task.pairs.map((pair) => pair.left) : task.lefts).map((left) => left.id);
}

/** Ids of the right-hand sides of a match task. */
export function rightIds(task: AnswerableMatch): string[] {
  return ("pairs" in task ? task.pairs.map((pair) => pair.right) : task.rights).map((right) => right.id);
}
