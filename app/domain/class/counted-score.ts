/**
 * The score that counts: computed, unless an instructor changed the score of a task.
 * Source: SCORING specification §3 (weights); issue "Instructors run a class" ("original kept").
 * Example: marking (weight 6) computed at 0.75 and changed to 0.82, a question (weight 1) at 1, a rewrite (weight 1)
 * rated ½: (6·0.82 + 1 + 0.5)/8 = 0.8025.
 */
import type { ExerciseResult } from "../scoring/result.ts";
import type { ReviewBody } from "./review.ts";

/** @returns a score in [0, 1]; null while nothing has been rated. */
export function countedScore(result: ExerciseResult, changes: ReviewBody["changes"]): number | null {
  let earned = 0;
  let weight = 0;
  for (const task of result.tasks) {
    const score = changes[task.task]?.score ?? task.score;
    if (score === null) continue;
    earned += task.weight * score;
    weight += task.weight;
  }
  return weight > 0 ? earned / weight : null;
}

/** Whether an open answer of it still waits for somebody to rate it. */
export function awaitsReview(result: ExerciseResult, changes: ReviewBody["changes"] = {}): boolean {
  return result.tasks.some((task) => task.score === null && changes[task.task] === undefined);
}
