import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { attempts } from "../schema/attempts.ts";
import { memberships } from "../schema/classes.ts";
import { reviews } from "../schema/reviews.ts";
import { byStudentOf } from "./memberships.ts";
import type { OfAssignment } from "./results.ts";

/**
 * The scores that count of students who have one at every exercise they are asked for, in the order given. They come
 * as one text a student, which takes half the time of JSON; digits enough for the exact numbers are PostgreSQL's default.
 */
export async function listWholeScores(
  db: Db,
  of: OfAssignment & { exerciseIds: string[] },
): Promise<number[][]> {
  const { classId, assignmentId, exerciseIds } = of;
  if (exerciseIds.length === 0) return [];
  const rows = await db
    .select({ scores: sql<string>`string_agg(${attempts.exerciseId} || ' ' || ${attempts.score}, ',')` })
    .from(attempts)
    .innerJoin(memberships, byStudentOf(classId))
    .where(
      and(
        eq(attempts.assignmentId, assignmentId),
        eq(attempts.counts, true),
        inArray(attempts.exerciseId, exerciseIds),
      ),
    )
    .groupBy(attempts.userId)
    .having(sql`count(${attempts.score}) = ${exerciseIds.length}::int`)
    .orderBy(attempts.userId);
  return rows.map(({ scores }) => {
    const byId = new Map(scores.split(",").map((pair) => pair.split(" ") as [string, string]));
    return exerciseIds.map((id) => Number(byId.get(id)));
  });
}

/** Every attempt of an assignment that counts or is under way, for a file. Scores in [0, 1]. */
export async function listResultRows(db: Db, { classId, assignmentId }: OfAssignment) {
  return db
    .select({
      userId: attempts.userId,
      exerciseId: attempts.exerciseId,
      submittedAt: attempts.submittedAt,
      score: attempts.score,
      /** As computed, with open answers as rated, before an instructor changed it. */
      computed: sql<number | null>`(${attempts.result}->>'score')::float8`,
      awaitsReview: attempts.awaitsReview,
      changed: sql<boolean>`coalesce(${reviews.sent}->'changes', '{}'::jsonb) <> '{}'::jsonb`,
    })
    .from(attempts)
    .innerJoin(memberships, byStudentOf(classId))
    .leftJoin(reviews, eq(reviews.attemptId, attempts.id))
    .where(
      and(
        eq(attempts.assignmentId, assignmentId),
        or(eq(attempts.counts, true), isNull(attempts.submittedAt)),
      ),
    );
}
