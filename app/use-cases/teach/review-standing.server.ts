import { nameOf } from "#app/domain/account/person.ts";
import { EMPTY_REVIEW, type ReviewBody } from "#app/domain/class/review.ts";
import { findReview } from "#db/queries/reviews.ts";
import type { Deps } from "../deps.ts";

export interface ReviewStanding {
  body: ReviewBody;
  /** When what the page shows was last written; "" for a review that nobody has begun. */
  stamp: string;
  /** Kept and not sent; null: there is no draft. */
  draft: { at: Date; by: string | null } | null;
  sent: { at: Date; by: string | null } | null;
}

/** For an attempt that there is not, or that nobody has written about. */
export const NOTHING_WRITTEN: ReviewStanding = { body: EMPTY_REVIEW, stamp: "", draft: null, sent: null };

/** What has been written about an attempt, and by whom. */
export async function reviewStanding({ db }: Pick<Deps, "db">, attemptId: string): Promise<ReviewStanding> {
  const found = await findReview(db, attemptId);
  if (!found) return NOTHING_WRITTEN;
  const { review, drafter, sender } = found;
  return {
    body: review.draft ?? review.sent ?? EMPTY_REVIEW,
    stamp: stampOf(review),
    draft: review.draft && review.draftedAt && { at: review.draftedAt, by: drafter && nameOf(drafter) },
    sent: review.sent && review.sentAt && { at: review.sentAt, by: sender && nameOf(sender) },
  };
}

/** Tells two states of a review apart. */
export function stampOf(review: { draftedAt: Date | null; sentAt: Date | null }): string {
  return (review.draftedAt ?? review.sentAt)?.toISOString() ?? "";
}
