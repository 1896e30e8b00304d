import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { attempts } from "../schema/attempts.ts";

export type OwnAttempt = Awaited<ReturnType<typeof listOwnAttempts>>[number];

/** A student's own attempts at some assignments, earliest submission first, drafts last. */
export async function listOwnAttempts(db: Db, userId: string, assignmentIds: string[]) {
  if (assignmentIds.length === 0) return [];
  return db
    .select({
      id: attempts.id,
      assignmentId: attempts.assignmentId,
      exerciseId: attempts.exerciseId,
      submittedAt: attempts.submittedAt,
      explainedAt: attempts.explainedAt,
      score: attempts.score,
      counts: attempts.counts,
      awaitsReview: attempts.awaitsReview,
    })
    .from(attempts)
    .where(and(eq(attempts.userId, userId), inArray(attempts.assignmentId, assignmentIds)))
    .orderBy(sql`${attempts.submittedAt} asc nulls last`, asc(attempts.id));
}
