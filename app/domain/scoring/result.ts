/**
 * What scoring says about an attempt: exact doubles in [0, 1], never rounded here.
 * Source: SCORING specification §§2–3.
 */
import type { Certainty, Mark } from "../attempt/answers.ts";

export type MarkVerdict = "hit" | "partial" | "other-kind" | "repeat" | "false-alarm";
export type FindingVerdict = "found" | "partly-found" | "other-kind" | "missed";

export interface MarkOutcome {
  mark: Mark;
  verdict: MarkVerdict;
  /** Id of the finding it was paired with, or repeats; null for a false alarm. */
  finding: string | null;
  credit: number;
}

export interface FindingOutcome {
  finding: string;
  verdict: FindingVerdict;
  credit: number;
  /** Index into `marks` of the mark it was paired with. */
  mark: number | null;
}

export interface MarkTaskResult {
  type: "mark";
  task: string;
  weight: number;
  score: number;
  /** C, N and M of SCORING §2. */
  totalCredit: number;
  findingCount: number;
  countedMarks: number;
  marks: MarkOutcome[];
  findings: FindingOutcome[];
}

export interface PlainTaskResult {
  type: "choice" | "order" | "match";
  task: string;
  weight: number;
  score: number;
  answered: boolean;
  certainty: Certainty | null;
}

export interface RewriteTaskResult {
  type: "rewrite";
  task: string;
  weight: number;
  /** null while it awaits review; 0, ½ or 1 once rated; 0 when submitted empty. */
  score: number | null;
  answered: boolean;
}

export type TaskResult = MarkTaskResult | PlainTaskResult | RewriteTaskResult;

export interface ExerciseResult {
  /** Σ weight·score / Σ weight over rated tasks; null while nothing has been rated. */
  score: number | null;
  tasks: TaskResult[];
}
