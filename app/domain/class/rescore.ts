/**
 * An attempt scored by a version of its exercise, with what instructors have rated and changed kept: after a review was
 * sent, and when a key was corrected.
 * Source: issue "Instructors run a class"; SCORING specification §§3 and 6.
 * Example: marking computed at 0.5 and changed to 0.8; by a corrected key it is computed at 0.75 and still counts 0.8.
 */
import type { Answers } from "../attempt/answers.ts";
import type { Exercise } from "../exercise/exercise.ts";
import type { Trials } from "../scoring/discernment.ts";
import type { ExerciseResult } from "../scoring/result.ts";
import { scoreExercise } from "../scoring/score-exercise.ts";
import type { Rating } from "../scoring/score-rewrite.ts";
import { trialsOf } from "../scoring/trials-of.ts";
import { awaitsReview, countedScore } from "./counted-score.ts";
import type { ReviewBody } from "./review.ts";

export interface Rescored {
  result: ExerciseResult;
  /** The one that counts, in [0, 1]; null while nothing has been rated. */
  score: number | null;
  awaitsReview: boolean;
  trials: Trials;
}

export function rescore(
  exercise: Exercise,
  attempt: { answers: Answers; ratings: Record<string, Rating>; changes: ReviewBody["changes"] },
): Rescored {
  const result = scoreExercise(exercise, attempt.answers, attempt.ratings);
  return {
    result,
    score: countedScore(result, attempt.changes),
    awaitsReview: awaitsReview(result, attempt.changes),
    trials: trialsOf(exercise, result),
  };
}
