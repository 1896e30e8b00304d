/**
 * What an instructor says about one attempt: comments on it or on words of it, ratings of open answers with a line of
 * why, and scores of tasks changed by hand, each with its reason. The computed result is never overwritten.
 * Source: issue "Instructors run a class"; mockup of the review page.
 * Example: {comments: [], ratings: {t3: {rating: 0.5, why: "“For weeks” has gone."}}, changes: {t1: {score: 0.82, reason: "…"}}}.
 */
import type { ExerciseResult } from "../scoring/result.ts";
import type { Rating } from "../scoring/score-rewrite.ts";

export interface ReviewComment {
  /** UUIDv7. */
  id: string;
  body: string;
  /** The words meant; null for the attempt as a whole. Offsets are those of the passage's text. */
  place: { passage: string; start: number; end: number } | null;
}

export interface ReviewBody {
  comments: ReviewComment[];
  /** By task id. */
  ratings: Record<string, { rating: Rating; why: string }>;
  /** By task id; scores in [0, 1]. */
  changes: Record<string, { score: number; reason: string }>;
}

export const EMPTY_REVIEW: ReviewBody = { comments: [], ratings: {}, changes: {} };

/** Most characters of a comment, of a line of why and of a reason. */
export const MAX_COMMENT = 2000;
export const MAX_LINE = 1000;
/** Most comments in one review. */
export const MAX_COMMENTS = 100;

/** Whether there is nothing in it that a student could be sent. */
export function isEmptyReview({ comments, ratings, changes }: ReviewBody): boolean {
  return comments.length + Object.keys(ratings).length + Object.keys(changes).length === 0;
}

/** The ratings alone, as scoring takes them. */
export function ratingsOf({ ratings }: Pick<ReviewBody, "ratings">): Record<string, Rating> {
  return Object.fromEntries(Object.entries(ratings).map(([task, { rating }]) => [task, rating]));
}

/** The result as it is once the open answers have these ratings and no others; its total is left to `countedScore`. */
export function withRatings(
  result: ExerciseResult,
  ratings: ReviewBody["ratings"],
): Pick<ExerciseResult, "tasks"> {
  return {
    tasks: result.tasks.map((task) =>
      task.type === "rewrite" && task.answered
        ? { ...task, score: ratings[task.task]?.rating ?? null }
        : task,
    ),
  };
}
