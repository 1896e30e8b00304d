import { and, asc, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Answers } from "#app/domain/attempt/answers.ts";
import type { Trials } from "#app/domain/scoring/discernment.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import type { Db } from "../connect.ts";
import { attempts, marks } from "../schema/attempts.ts";

export type AttemptRow = typeof attempts.$inferSelect;
type MarkRow = typeof marks.$inferInsert;

/** A learner's attempt; null when there is none of that id or it is someone else's. */
export async function findAttempt(db: Db, id: string, userId: string): Promise<AttemptRow | null> {
  const [row] = await db
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, id), eq(attempts.userId, userId)));
  return row ?? null;
}

/** The learner's unsubmitted attempt at an exercise, for an assignment or (null) their own; the one worked on last. */
export async function findOpenAttempt(
  db: Db,
  of: { userId: string; exerciseId: string; assignmentId: string | null },
): Promise<{ id: string; versionHash: string } | null> {
  const [row] = await db
    .select({ id: attempts.id, versionHash: attempts.versionHash })
    .from(attempts)
    .where(
      and(
        eq(attempts.userId, of.userId),
        eq(attempts.exerciseId, of.exerciseId),
        of.assignmentId === null ? isNull(attempts.assignmentId) : eq(attempts.assignmentId, of.assignmentId),
        isNull(attempts.submittedAt),
      ),
    )
    .orderBy(sql`${attempts.draftedAt} desc nulls last`, desc(attempts.startedAt))
    .limit(1);
  return row ?? null;
}

export async function insertAttempt(db: Db, attempt: typeof attempts.$inferInsert): Promise<void> {
  await db.insert(attempts).values(attempt);
}

/** Keeps a draft if it is newer than the one there and the attempt is still open. */
export async function updateDraft(
  db: Db,
  draft: { id: string; userId: string; answers: Answers; seq: number; now: Date },
): Promise<boolean> {
  const rows = await db
    .update(attempts)
    .set({ answers: draft.answers, draftSeq: draft.seq, draftedAt: draft.now })
    .where(
      and(
        eq(attempts.id, draft.id),
        eq(attempts.userId, draft.userId),
        isNull(attempts.submittedAt),
        lt(attempts.draftSeq, draft.seq),
      ),
    )
    .returning({ id: attempts.id });
  return rows.length > 0;
}

/** Keys are the client's own; the attempt's id keeps one client's from meeting another's. */
const storedKey = (id: string, key: string) => `${id} ${key}`;

/** Whether an attempt was closed by the submission with this key. */
export function isSubmission(row: Pick<AttemptRow, "id" | "submissionKey">, key: string): boolean {
  return row.submissionKey === storedKey(row.id, key);
}

interface Submission {
  id: string;
  userId: string;
  answers: Answers;
  key: string;
  result: ExerciseResult;
  trials: Trials;
  assignmentId: string | null;
  awaitsReview: boolean;
  now: Date;
}

/** Closes an attempt with its score, once: false when it had been submitted before. */
export async function updateSubmitted(db: Db, s: Submission): Promise<boolean> {
  const rows = await db
    .update(attempts)
    .set({
      answers: s.answers,
      // With the attempt before it, so that a key used twice by one browser or two clashes with nothing.
      submissionKey: storedKey(s.id, s.key),
      submittedAt: s.now,
      score: s.result.score,
      result: s.result,
      ...s.trials,
      assignmentId: s.assignmentId,
      awaitsReview: s.awaitsReview,
    })
    .where(and(eq(attempts.id, s.id), eq(attempts.userId, s.userId), isNull(attempts.submittedAt)))
    .returning({ id: attempts.id });
  return rows.length > 0;
}

export async function insertMarks(db: Db, rows: MarkRow[]): Promise<void> {
  if (rows.length > 0) await db.insert(marks).values(rows);
}

/** Stores the learner's own ratings with the score that follows from them. */
export async function updateRatings(
  db: Db,
  rated: { id: string; userId: string; ratings: AttemptRow["ratings"]; result: ExerciseResult },
): Promise<void> {
  await db
    .update(attempts)
    .set({ ratings: rated.ratings, result: rated.result, score: rated.result.score })
    .where(and(eq(attempts.id, rated.id), eq(attempts.userId, rated.userId)));
}

/** A learner's attempts at some exercises, earliest submission first, drafts last. */
export async function listAttempts(db: Db, userId: string, exerciseIds: string[]) {
  if (exerciseIds.length === 0) return [];
  return db
    .select({
      id: attempts.id,
      exerciseId: attempts.exerciseId,
      submittedAt: attempts.submittedAt,
      draftedAt: attempts.draftedAt,
      startedAt: attempts.startedAt,
      score: attempts.score,
      assignmentId: attempts.assignmentId,
      counts: attempts.counts,
      explainedAt: attempts.explainedAt,
    })
    .from(attempts)
    .where(and(eq(attempts.userId, userId), inArray(attempts.exerciseId, exerciseIds)))
    .orderBy(sql`${attempts.submittedAt} asc nulls last`, asc(attempts.id));
}

/** Hands a guest's attempts to an account. */
export async function moveAttempts(db: Db, from: string, to: string): Promise<void> {
  await db.update(attempts).set({ userId: to }).where(eq(attempts.userId, from));
}
