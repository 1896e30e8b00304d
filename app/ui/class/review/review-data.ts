import type { Answers } from "#app/domain/attempt/answers.ts";
import type { ReviewBody } from "#app/domain/class/review.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";

/** One attempt that awaits review; times are ISO 8601. */
export interface AwaitingData {
  attempt: string;
  student: { id: string; name: string };
  exercise: { id: string; title: string };
  assignment: { id: string; title: string };
  submittedAt: string;
  late: boolean;
  excepted: boolean;
  counts: boolean;
}

/** How many attempts wait: those that count, and others. */
export interface WaitingData {
  counting: number;
  besides: number;
}

export interface PlaceData extends WaitingData {
  /** From 1, among those that count or among the others. */
  position: { at: number; counts: boolean } | null;
  previous: AwaitingData | null;
  next: AwaitingData | null;
}

export interface AttemptData {
  id: string;
  number: number;
  counts: boolean;
  startedAt: string;
  submittedAt: string;
  late: boolean;
  exception: string | null;
  practised: boolean;
  version: string;
  exercise: Exercise;
  answers: Answers;
  result: ExerciseResult;
  score: number | null;
  awaitsReview: boolean;
  explainedFrom: string | null;
  explained: boolean;
}

export interface StandingData {
  body: ReviewBody;
  stamp: string;
  draft: { at: string; by: string | null } | null;
  sent: { at: string; by: string | null } | null;
}

/** The review page as its loader hands it over. */
export interface ReviewData {
  class: { id: string; name: string; zone: string };
  assignment: { id: string; title: string };
  student: { id: string; name: string };
  exercises: { id: string; title: string; attempts: { id: string; counts: boolean; waits: boolean }[] }[];
  exerciseId: string;
  classMedian: number | null;
  reviewer: string;
  /** Whether previous and next keep to this assignment. */
  within: boolean;
}

/** The same with an attempt to review. */
export interface AttemptReviewData extends ReviewData {
  attempt: AttemptData;
  review: StandingData;
  queue: PlaceData;
  /** The field of a comment to begin or edit, from the address. */
  comment: string | null;
}

/** What was wrong with what was sent, by field, and what was typed. */
export interface ReviewProblems {
  problems: Record<string, string>;
  typed: Record<string, string>;
  /** Words for the page as a whole. */
  words: string | null;
}

export const NO_PROBLEMS: ReviewProblems = { problems: {}, typed: {}, words: null };
