/**
 * Learners may say how sure they are: a guess 25 %, maybe 50 %, fairly sure 75 %, very sure 95 %. How well that fits
 * is shown beside the grade, never in it.
 * Source: SCORING specification §5. Example: "very sure" and wrong costs 0.95² = 0.9025 in the Brier score.
 */
import type { Certainty } from "../attempt/answers.ts";
import { brierScore } from "../stats/brier.ts";
import type { ExerciseResult } from "./result.ts";

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  25: "a guess",
  50: "maybe",
  75: "fairly sure",
  95: "very sure",
};

export interface CertainAnswer {
  certainty: Certainty;
  right: boolean;
}

/** The answers of an attempt that came with a certainty; right means full score. */
export function certainAnswers(result: ExerciseResult): CertainAnswer[] {
  const answers: CertainAnswer[] = [];
  for (const task of result.tasks) {
    if (task.type !== "choice" || task.certainty === null) continue;
    answers.push({ certainty: task.certainty, right: task.score === 1 });
  }
  return answers;
}

/** Brier score of the answers, 0 (best) to 1; null without any. */
export function certaintyBrier(answers: CertainAnswer[]): number | null {
  return brierScore(answers.map(({ certainty, right }) => ({ probability: certainty / 100, right })));
}
