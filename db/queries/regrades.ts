import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { assignmentExercises } from "../schema/assignments.ts";
import { attempts, marks } from "../schema/attempts.ts";
import { regradedScores, regrades, reviews } from "../schema/reviews.ts";
import { users } from "../schema/users.ts";

interface Pinned {
  assignmentId: string;
  exerciseId: string;
  versionHash: string;
}

const pinned = ({ assignmentId, exerciseId, versionHash }: Pinned) =>
  and(
    eq(attempts.assignmentId, assignmentId),
    eq(attempts.exerciseId, exerciseId),
    eq(attempts.versionHash, versionHash),
  );

/** Everything begun or handed in for an assignment at one version of an exercise, with the review that was sent. */
export async function listPinned(db: Db, at: Pinned) {
  return db
    .select({
      id: attempts.id,
      userId: attempts.userId,
      submittedAt: attempts.submittedAt,
      answers: attempts.answers,
      ratings: attempts.ratings,
      score: attempts.score,
      counts: attempts.counts,
      sent: reviews.sent,
    })
    .from(attempts)
    .leftJoin(reviews, eq(reviews.attemptId, attempts.id))
    .where(pinned(at))
    .orderBy(asc(attempts.userId), asc(attempts.id));
}

/**
 * Locks everybody who has worked on an assignment, in one order, so that nothing of theirs is handed in or reviewed
 * until the transaction ends.
 */
export async function lockWorkers(db: Db, assignmentId: string): Promise<void> {
  const workers = db
    .select({ id: attempts.userId })
    .from(attempts)
    .where(eq(attempts.assignmentId, assignmentId));
  await db
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, workers))
    .orderBy(asc(users.id))
    .for("no key update");
}

/** Gives drafts another version: what they were asked is the same. */
export async function moveDrafts(db: Db, at: Pinned, versionHash: string): Promise<void> {
  await db
    .update(attempts)
    .set({ versionHash })
    .where(and(pinned(at), isNull(attempts.submittedAt)));
}

export async function updateAssignedVersion(db: Db, at: Pinned): Promise<void> {
  await db
    .update(assignmentExercises)
    .set({ versionHash: at.versionHash })
    .where(
      and(
        eq(assignmentExercises.assignmentId, at.assignmentId),
        eq(assignmentExercises.exerciseId, at.exerciseId),
      ),
    );
}

/** Rows that one statement may hold, well below the protocol's 65,535 parameters. */
const AT_ONCE = 1000;

/** Puts other marks in the place of those kept for some attempts. */
export async function replaceMarks(
  db: Db,
  attemptIds: string[],
  rows: (typeof marks.$inferInsert)[],
): Promise<void> {
  if (attemptIds.length > 0) await db.delete(marks).where(inArray(marks.attemptId, attemptIds));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await db.insert(marks).values(rows.slice(from, from + AT_ONCE));
}

export async function insertRegrade(
  db: Db,
  regrade: typeof regrades.$inferInsert,
  scores: Omit<typeof regradedScores.$inferInsert, "regradeId">[],
): Promise<void> {
  await db.insert(regrades).values(regrade);
  const rows = scores.map((score) => ({ ...score, regradeId: regrade.id ?? "" }));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await db.insert(regradedScores).values(rows.slice(from, from + AT_ONCE));
}

/** What was regraded in an assignment, latest first, with who did it. */
export async function listRegrades(db: Db, assignmentId: string) {
  return db
    .select({
      regrade: regrades,
      by: { displayName: users.displayName, username: users.username, email: users.email },
    })
    .from(regrades)
    .leftJoin(users, eq(users.id, regrades.doneBy))
    .where(eq(regrades.assignmentId, assignmentId))
    .orderBy(desc(regrades.doneAt), desc(regrades.id));
}

/** Marks a regrade as undone, once: false when it was before. */
export async function updateUndone(db: Db, id: string, at: Date): Promise<boolean> {
  const rows = await db
    .update(regrades)
    .set({ undoneAt: at })
    .where(and(eq(regrades.id, id), isNull(regrades.undoneAt)))
    .returning({ id: regrades.id });
  return rows.length > 0;
}
