import { and, asc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { assignmentExercises, assignments, overrides } from "../schema/assignments.ts";
import { attempts } from "../schema/attempts.ts";
import { exerciseVersions } from "../schema/exercise-versions.ts";
import { reviews } from "../schema/reviews.ts";

/** One exercise of one assignment of a class, drafts included; due first, then in the order of the assignment. */
export async function listAssignedExercises(db: Db, classId: string) {
  return db
    .select({
      assignment: assignments,
      exerciseId: assignmentExercises.exerciseId,
      /** As the version says that was assigned; null while it is a draft. */
      title: sql<string | null>`${exerciseVersions.body}::json ->> 'title'`,
    })
    .from(assignments)
    .innerJoin(assignmentExercises, eq(assignmentExercises.assignmentId, assignments.id))
    .leftJoin(exerciseVersions, eq(exerciseVersions.hash, assignmentExercises.versionHash))
    .where(eq(assignments.classId, classId))
    .orderBy(asc(assignments.dueAt), asc(assignments.id), asc(assignmentExercises.position));
}

export type AssignedExerciseRow = Awaited<ReturnType<typeof listAssignedExercises>>[number];

interface OfClass {
  classId: string;
  /** Only this student's. */
  userId?: string;
}

/** Students' exceptions to the terms of a class's assignments. */
export async function listClassOverrides(db: Db, { classId, userId }: OfClass) {
  const rows = await db
    .select({ override: overrides })
    .from(overrides)
    .innerJoin(assignments, eq(assignments.id, overrides.assignmentId))
    .where(and(eq(assignments.classId, classId), userId ? eq(overrides.userId, userId) : undefined));
  return rows.map(({ override }) => override);
}

const isChanged = sql<boolean>`coalesce(${reviews.sent} -> 'changes', '{}') <> '{}'`;

export interface CountedAttempt {
  userId: string;
  assignmentId: string;
  exerciseId: string;
  submittedAt: Date;
  score: number | null;
  /** Before changes by hand; null where it was not asked for. */
  computed: number | null;
  awaits: boolean;
  /** By hand, in a review that was sent. */
  changed: boolean;
}

/**
 * The attempts that count for a class's assignments, of people who may have left it. They come packed, one row an
 * exercise: ten thousand rows one by one take the driver longer than everything else.
 */
export async function listCountedAttempts(
  db: Db,
  { classId, withComputed }: { classId: string; withComputed: boolean },
): Promise<CountedAttempt[]> {
  const { assignmentId, exerciseId, userId, submittedAt, score, awaitsReview, result } = attempts;
  const textOf = (number: SQL) => sql`coalesce((${number})::text, '')`;
  const parts = [
    sql`${userId}::text`,
    sql`(date_part('epoch', ${submittedAt}) * 1000)::bigint::text`,
    textOf(sql`${score}`),
    sql`${awaitsReview}::int::text`,
    sql`(${isChanged})::int::text`,
    // It lies in a large value, which is costly to open.
    withComputed ? textOf(sql`${result} ->> 'score'`) : sql`''`,
  ];
  const rows = await db
    .select({
      assignmentId: sql<string>`${assignmentId}`,
      exerciseId,
      packed: sql<string>`string_agg(${sql.join(parts, sql` || ' ' || `)}, ',')`,
    })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, assignmentId))
    .leftJoin(reviews, eq(reviews.attemptId, attempts.id))
    .where(
      and(eq(assignments.classId, classId), isNotNull(assignments.publishedAt), eq(attempts.counts, true)),
    )
    .groupBy(assignmentId, exerciseId);
  const found: CountedAttempt[] = [];
  for (const { assignmentId, exerciseId, packed } of rows) {
    for (const one of packed.split(",")) {
      const [userId = "", at, score, awaits, changed, computed] = one.split(" ");
      found.push({
        userId,
        assignmentId,
        exerciseId,
        submittedAt: new Date(Number(at)),
        score: score ? Number(score) : null,
        computed: computed ? Number(computed) : null,
        awaits: awaits === "1",
        changed: changed === "1",
      });
    }
  }
  return found;
}

/** Everything one student handed in for a class's assignments, with results, earliest first. */
export async function listStudentWork(db: Db, { classId, userId }: Required<OfClass>) {
  return db
    .select({
      id: attempts.id,
      assignmentId: sql<string>`${attempts.assignmentId}`,
      exerciseId: attempts.exerciseId,
      versionHash: attempts.versionHash,
      explainedAt: attempts.explainedAt,
      submittedAt: sql<Date>`${attempts.submittedAt}`.mapWith(attempts.submittedAt),
      counts: attempts.counts,
      score: attempts.score,
      result: attempts.result,
      awaits: attempts.awaitsReview,
      changed: isChanged,
      reviewed: sql<boolean>`${reviews.sentAt} is not null`,
      signals: attempts.signals,
      hits: attempts.hits,
      noises: attempts.noises,
      falseAlarms: attempts.falseAlarms,
    })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(reviews, eq(reviews.attemptId, attempts.id))
    .where(
      and(
        eq(assignments.classId, classId),
        isNotNull(assignments.publishedAt),
        eq(attempts.userId, userId),
        isNotNull(attempts.submittedAt),
      ),
    )
    .orderBy(asc(attempts.submittedAt), asc(attempts.id));
}

export type StudentWork = Awaited<ReturnType<typeof listStudentWork>>[number];
