import { and, asc, count, countDistinct, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { assignmentExercises, assignments } from "../schema/assignments.ts";
import { attempts } from "../schema/attempts.ts";
import { memberships } from "../schema/classes.ts";
import { byStudentOf } from "./memberships.ts";

/** The assignments of a class, drafts included, with how many exercises each has; the one due last comes first. */
export async function listClassAssignments(db: Db, classId: string) {
  return db
    .select({
      id: assignments.id,
      title: assignments.title,
      publishedAt: assignments.publishedAt,
      opensAt: assignments.opensAt,
      dueAt: assignments.dueAt,
      closesAt: assignments.closesAt,
      attempts: assignments.attempts,
      counts: assignments.counts,
      explain: assignments.explain,
      late: assignments.late,
      exercises: count(assignmentExercises.exerciseId),
    })
    .from(assignments)
    .leftJoin(assignmentExercises, eq(assignmentExercises.assignmentId, assignments.id))
    .where(eq(assignments.classId, classId))
    .groupBy(assignments.id)
    .orderBy(sql`${assignments.dueAt} desc`, asc(assignments.id));
}

interface WorkCount {
  /** One of the two is null: the row is about the other. */
  assignmentId: string | null;
  userId: string | null;
  /** Students who have begun the assignment, or assignments that the student has begun. */
  begun: number;
  /** Of those, how many with every exercise handed in. */
  done: number;
}

/**
 * How far the students now in the class are, by assignment and by student, in one pass over their attempts.
 * What nobody has begun has no row.
 */
export async function countWorkOf(db: Db, classId: string): Promise<WorkCount[]> {
  const byExercise = db
    .select({
      assignmentId: attempts.assignmentId,
      userId: attempts.userId,
      handedIn: sql<boolean>`bool_or(${attempts.submittedAt} is not null)`.as("handed_in"),
    })
    .from(attempts)
    .innerJoin(assignments, and(eq(assignments.id, attempts.assignmentId), eq(assignments.classId, classId)))
    .innerJoin(memberships, byStudentOf(classId))
    .groupBy(attempts.assignmentId, attempts.userId, attempts.exerciseId)
    .as("by_exercise");
  const begun = db
    .select({
      assignmentId: byExercise.assignmentId,
      userId: byExercise.userId,
      handedIn: sql<number>`count(*) filter (where ${byExercise.handedIn})`.as("handed_in"),
    })
    .from(byExercise)
    .groupBy(byExercise.assignmentId, byExercise.userId)
    .as("begun");
  const sizes = db
    .select({ id: assignmentExercises.assignmentId, exercises: count().as("exercises") })
    .from(assignmentExercises)
    .groupBy(assignmentExercises.assignmentId)
    .as("sizes");
  return db
    .select({
      assignmentId: begun.assignmentId,
      userId: sql<string | null>`${begun.userId}`,
      begun: sql<number>`count(*)::int`,
      done: sql<number>`count(*) filter (where ${begun.handedIn} >= ${sizes.exercises})::int`,
    })
    .from(begun)
    .innerJoin(sizes, eq(sizes.id, begun.assignmentId))
    .groupBy(sql`grouping sets ((${begun.assignmentId}), (${begun.userId}))`);
}

/** One student's work: how many exercises of each assignment they have handed in, and how many it has. */
export async function listOwnProgress(db: Db, { ids, userId }: { ids: string[]; userId: string }) {
  if (ids.length === 0) return [];
  return db
    .select({
      assignmentId: assignmentExercises.assignmentId,
      exercises: countDistinct(assignmentExercises.exerciseId),
      begun: countDistinct(attempts.exerciseId),
      handedIn: sql<number>`count(distinct case when ${attempts.submittedAt} is not null then ${attempts.exerciseId} end)::int`,
    })
    .from(assignmentExercises)
    .leftJoin(
      attempts,
      and(
        eq(attempts.assignmentId, assignmentExercises.assignmentId),
        eq(attempts.exerciseId, assignmentExercises.exerciseId),
        eq(attempts.userId, userId),
      ),
    )
    .where(inArray(assignmentExercises.assignmentId, ids))
    .groupBy(assignmentExercises.assignmentId);
}
