import { and, eq, inArray, isNotNull, lt, ne, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { assignments } from "../schema/assignments.ts";
import { attempts } from "../schema/attempts.ts";

interface Part {
  assignmentId: string;
  /** Only this student's. */
  userId?: string | undefined;
  /** Only those at this exercise. */
  exerciseId?: string | undefined;
}

const within = ({ assignmentId, userId, exerciseId }: Part) =>
  and(
    eq(attempts.assignmentId, assignmentId),
    userId ? eq(attempts.userId, userId) : undefined,
    exerciseId ? eq(attempts.exerciseId, exerciseId) : undefined,
  );

/** What was handed in for an assignment, without answers and results. */
export async function listHandedIn(db: Db, part: Part) {
  return db
    .select({
      id: attempts.id,
      userId: attempts.userId,
      exerciseId: attempts.exerciseId,
      submittedAt: sql<Date>`${attempts.submittedAt}`.mapWith(attempts.submittedAt),
      explainedAt: attempts.explainedAt,
      score: attempts.score,
      counts: attempts.counts,
    })
    .from(attempts)
    .where(and(within(part), isNotNull(attempts.submittedAt)));
}

/** Marks some attempts of an assignment as the ones that count, and some as not. */
export async function updateCounts(db: Db, ids: string[], counts: boolean): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(attempts)
    .set({ counts })
    .where(and(inArray(attempts.id, ids), ne(attempts.counts, counts)));
}

/** Makes a draft of one's own part of an assignment. */
export async function bindAttempt(db: Db, id: string, assignmentId: string): Promise<void> {
  await db.update(attempts).set({ assignmentId }).where(eq(attempts.id, id));
}

/** Keeps the terms of an assignment from being changed until the transaction ends; others may hold it as well. */
export async function holdAssignment(db: Db, id: string): Promise<void> {
  await db.select({ id: assignments.id }).from(assignments).where(eq(assignments.id, id)).for("share");
}

/** Notes from when on attempts could be seen explained; what was noted before stays. */
export async function noteExplained(db: Db, seen: { id: string; at: Date }[]): Promise<void> {
  if (seen.length === 0) return;
  await db.execute(sql`
    update ${attempts} set explained_at = seen.at
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as seen(id uuid, at timestamptz)
    where ${attempts.id} = seen.id and ${attempts.explainedAt} is null`);
}

/** Whether the student of an attempt had handed in the same exercise outside its assignment before. */
export async function hasPractised(
  db: Db,
  { userId, exerciseId, assignmentId, submittedAt }: typeof attempts.$inferSelect,
): Promise<boolean> {
  if (!submittedAt) return false;
  const rows = await db
    .select({ id: attempts.id })
    .from(attempts)
    .where(
      and(
        eq(attempts.userId, userId),
        eq(attempts.exerciseId, exerciseId),
        lt(attempts.submittedAt, submittedAt),
        sql`${attempts.assignmentId} is distinct from ${assignmentId}`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}
