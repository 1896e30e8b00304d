/**
 * What a student may do next at one exercise of an assignment: hand in an attempt that may count, wait for the
 * explanations, or go on by themselves.
 * Source: issue "Instructors run a class". Example: two attempts allowed, both in, explanations when it closes: "wait".
 */
import { explainedFrom } from "./explained.ts";
import { stageOf, type Terms } from "./terms.ts";

export interface AtExercise {
  terms: Terms;
  releasedAt: Date | null;
  /** When this student's attempts at the exercise were handed in. */
  submitted: Date[];
}

/**
 * "attempt": another attempt is allowed now. "wait": none is, and what was handed in is not explained yet, so the same
 * passage cannot be opened in another way either. "free": the assignment asks nothing (more) of this exercise.
 */
export type Standing = "attempt" | "wait" | "free";

export function standingAt({ terms, releasedAt, submitted }: AtExercise, now: Date): Standing {
  const stage = stageOf(terms, now);
  if ((stage === "open" || stage === "late") && submitted.length < terms.attempts) return "attempt";
  return submitted.some((at) => !isExplained(terms, releasedAt, at, now)) ? "wait" : "free";
}

/** Whether an attempt handed in then is explained by now. */
export function isExplained(terms: Terms, releasedAt: Date | null, submittedAt: Date, now: Date): boolean {
  const from = explainedFrom(terms, releasedAt, submittedAt);
  return from !== null && from <= now;
}
