import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Rescored } from "#app/domain/class/rescore.ts";
import type { ReviewBody } from "#app/domain/class/review.ts";
import type { Rating } from "#app/domain/scoring/score-rewrite.ts";
import type { Db } from "../connect.ts";
import { attempts } from "../schema/attempts.ts";
import { reviews } from "../schema/reviews.ts";
import { users } from "../schema/users.ts";
import type { AttemptRow } from "./attempts.ts";

export type ReviewRow = typeof reviews.$inferSelect;

interface Work {
  assignmentId: string;
  userId: string;
}

/** What a student handed in for an assignment, in the order it came, without answers and results. */
export async function listHandedInBy(db: Db, { assignmentId, userId }: Work) {
  return db
    .select({
      id: attempts.id,
      exerciseId: attempts.exerciseId,
      submittedAt: sql<Date>`${attempts.submittedAt}`.mapWith(attempts.submittedAt),
      counts: attempts.counts,
      awaitsReview: attempts.awaitsReview,
    })
    .from(attempts)
    .where(
      and(
        eq(attempts.assignmentId, assignmentId),
        eq(attempts.userId, userId),
        isNotNull(attempts.submittedAt),
      ),
    )
    .orderBy(asc(attempts.submittedAt), asc(attempts.id));
}

/** Locks one of them until the transaction ends; null when there is none. */
export async function lockHandedIn(db: Db, work: Work & { attemptId: string }): Promise<AttemptRow | null> {
  const [row] = await db
    .select()
    .from(attempts)
    .where(
      and(
        eq(attempts.id, work.attemptId),
        eq(attempts.assignmentId, work.assignmentId),
        eq(attempts.userId, work.userId),
        isNotNull(attempts.submittedAt),
      ),
    )
    .for("update");
  return row ?? null;
}

const drafter = alias(users, "drafter");
const sender = alias(users, "sender");
const named = (who: typeof drafter | typeof sender) => ({
  displayName: who.displayName,
  username: who.username,
  email: who.email,
});

/** The review of an attempt, with who wrote the draft and who sent it, as far as they have not been erased. */
export async function findReview(db: Db, attemptId: string) {
  const [row] = await db
    .select({ review: reviews, drafter: named(drafter), sender: named(sender) })
    .from(reviews)
    .leftJoin(drafter, eq(drafter.id, reviews.draftedBy))
    .leftJoin(sender, eq(sender.id, reviews.sentBy))
    .where(eq(reviews.attemptId, attemptId));
  return row ?? null;
}

/** Only what was sent: all that a student may see. */
export async function findSentReview(db: Db, attemptId: string) {
  const [row] = await db
    .select({ sent: reviews.sent, sentAt: reviews.sentAt, sender: named(sender) })
    .from(reviews)
    .leftJoin(sender, eq(sender.id, reviews.sentBy))
    .where(and(eq(reviews.attemptId, attemptId), isNotNull(reviews.sent)));
  return row?.sent && row.sentAt ? { sent: row.sent, sentAt: row.sentAt, sender: row.sender } : null;
}

interface Written {
  attemptId: string;
  /** Whose attempt it is. */
  userId: string;
  body: ReviewBody;
  by: string;
  at: Date;
}

export async function saveReviewDraft(db: Db, { attemptId, userId, body, by, at }: Written): Promise<void> {
  const draft = { draft: body, draftedBy: by, draftedAt: at };
  await db
    .insert(reviews)
    .values({ attemptId, userId, ...draft })
    .onConflictDoUpdate({ target: reviews.attemptId, set: draft });
}

/** What is sent takes the draft's place. */
export async function saveSentReview(db: Db, { attemptId, userId, body, by, at }: Written): Promise<void> {
  const sent = { draft: null, draftedBy: null, draftedAt: null, sent: body, sentBy: by, sentAt: at };
  await db
    .insert(reviews)
    .values({ attemptId, userId, ...sent })
    .onConflictDoUpdate({ target: reviews.attemptId, set: sent });
}

/** Stores what an attempt was scored anew, at the version it then has. */
export async function updateRescored(
  db: Db,
  attempt: { id: string; versionHash: string; ratings: Record<string, Rating> },
  { result, score, awaitsReview, trials }: Rescored,
): Promise<void> {
  const { id, versionHash, ratings } = attempt;
  await db
    .update(attempts)
    .set({ versionHash, ratings, result, score, awaitsReview, ...trials })
    .where(eq(attempts.id, id));
}

/** The median of the scores that count at one exercise of an assignment; null while there is none. */
export async function medianScore(
  db: Db,
  { assignmentId, exerciseId }: { assignmentId: string; exerciseId: string },
): Promise<number | null> {
  const [row] = await db
    .select({ median: sql<number | null>`percentile_cont(0.5) within group (order by ${attempts.score})` })
    .from(attempts)
    .where(
      and(eq(attempts.assignmentId, assignmentId), eq(attempts.exerciseId, exerciseId), attempts.counts),
    );
  return row?.median == null ? null : Number(row.median);
}
