/**
 * What a student may do next at one exercise of an assignment: hand in an attempt that may count, wait for the
 * explanations, or go on by themselves.
 * Source: issue "Instructors run a class". Example: two attempts allowed, both in, explanations when it closes: "wait".
 */
import { type ExplainedWork, explainedFrom } from "./explained.ts";
import { stageOf, type Terms } from "./terms.ts";

export interface AtExercise {
  terms: Terms;
  releasedAt: Date | null;
  /** This student's attempts at the exercise that were handed in. */
  submitted: ExplainedWork[];
}

/**
 * "attempt": another attempt is allowed now. "wait": none is, and what was handed in is not explained yet, so the same
 * passage cannot be opened in another way either. "free": the assignment asks nothing (more) of this exercise.
 */
export type Standing = "attempt" | "wait" | "free";

export function standingAt({ terms, releasedAt, submitted }: AtExercise, now: Date): Standing {
  const stage = stageOf(terms, now);
  if ((stage === "open" || stage === "late") && submitted.length < terms.attempts) return "attempt";
  return submitted.some((one) => !isExplained(terms, releasedAt, one, now)) ? "wait" : "free";
}

/** Whether an attempt that was handed in is explained by now. */
export function isExplained(terms: Terms, releasedAt: Date | null, work: ExplainedWork, now: Date): boolean {
  const from = explainedFrom(terms, releasedAt, work);
  return from !== null && from <= now;
}
