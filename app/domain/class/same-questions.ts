/**
 * Whether two versions of an exercise ask the same, to the letter, so that answers to one are answers to the other: only
 * keys, weights, explanations and the debrief may differ.
 * Source: issue "Instructors run a class" ("regrade after a key was corrected").
 * Example: a finding of another kind: the same. A second right answer, where one was to be chosen: not the same.
 */
import type { Exercise } from "../exercise/exercise.ts";
import { type PublicExercise, toPublicExercise } from "../exercise/public-exercise.ts";

/** Any seed will do, as long as it is the same. */
const SEED = "same-questions";

/** What differs, for people: "the passage", "task 2"; empty where nothing does. */
export function differences(before: Exercise, after: Exercise): string[] {
  const [old, now] = [toPublicExercise(before, SEED), toPublicExercise(after, SEED)];
  const { passages: _p, tasks: _t, ...head } = old;
  const { passages: _q, tasks: _u, ...newHead } = now;
  const found: string[] = [];
  if (!alike(head, newHead)) found.push("its title, level, length or note");
  if (!alike(old.passages, now.passages)) found.push(passagesName(old));
  for (let at = 0; at < Math.max(old.tasks.length, now.tasks.length); at++)
    if (!alike(old.tasks[at], now.tasks[at])) found.push(`task ${at + 1}`);
  return found;
}

export function sameQuestions(before: Exercise, after: Exercise): boolean {
  return differences(before, after).length === 0;
}

function passagesName({ passages }: PublicExercise): string {
  return passages.length === 1 ? "the passage" : "the passages";
}

/** Both are built field by field in the same order, so that equal things have equal texts. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
