/**
 * What an instructor says about one attempt: comments on it or on words of it, ratings of open answers with a line of
 * why, and scores of tasks changed by hand, each with its reason. The computed result is never overwritten.
 * Source: issue "Instructors run a class"; mockup of the review page.
 * Example: {comments: [], ratings: {t3: {rating: 0.5, why: "“For weeks” has gone."}}, changes: {t1: {score: 0.82, reason: "…"}}}.
 */
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
