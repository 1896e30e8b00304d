import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { TaskResult } from "#app/domain/scoring/result.ts";
import type { Db } from "../connect.ts";
import { attempts } from "../schema/attempts.ts";
import { memberships } from "../schema/classes.ts";
import { exerciseVersions } from "../schema/exercise-versions.ts";
import { byStudentOf } from "./memberships.ts";

export interface OfAssignment {
  classId: string;
  assignmentId: string;
}

const sumOf = (column: AnyPgColumn) => sql<number>`coalesce(sum(${column}), 0)::int`;

/** What counts of each exercise that somebody has handed in; scores in [0, 1], null until one has been rated. */
export async function summariseExercises(db: Db, { classId, assignmentId }: OfAssignment) {
  return db
    .select({
      exerciseId: attempts.exerciseId,
      handedIn: sql<number>`count(*)::int`,
      rated: sql<number>`count(${attempts.score})::int`,
      median: sql<number | null>`percentile_cont(0.5) within group (order by ${attempts.score})`,
      lowerQuartile: sql<number | null>`percentile_cont(0.25) within group (order by ${attempts.score})`,
      awaiting: sql<number>`(count(*) filter (where ${attempts.awaitsReview}))::int`,
      signals: sumOf(attempts.signals),
      hits: sumOf(attempts.hits),
      noises: sumOf(attempts.noises),
      falseAlarms: sumOf(attempts.falseAlarms),
    })
    .from(attempts)
    .innerJoin(memberships, byStudentOf(classId))
    .where(and(eq(attempts.assignmentId, assignmentId), eq(attempts.counts, true)))
    .groupBy(attempts.exerciseId);
}

/**
 * How far the students have come: those who have begun anything, those who have handed in as many exercises as asked,
 * and how long one took between being opened and handed in, in seconds (null: nothing was).
 */
export async function summariseProgress(db: Db, of: OfAssignment & { exercises: number }) {
  const each = db
    .select({
      userId: attempts.userId,
      handedIn: sql<number>`count(distinct ${attempts.exerciseId}) filter (where ${attempts.counts})`.as(
        "handed_in",
      ),
    })
    .from(attempts)
    .innerJoin(memberships, byStudentOf(of.classId))
    .where(eq(attempts.assignmentId, of.assignmentId))
    .groupBy(attempts.userId)
    .as("each");
  const [progress] = await db
    .select({
      begun: sql<number>`count(*)::int`,
      done: sql<number>`(count(*) filter (where ${each.handedIn} >= ${of.exercises}::int))::int`,
      medianSeconds: sql<number | null>`(${db
        .select({
          taken: sql`percentile_cont(0.5) within group (order by extract(epoch from ${attempts.submittedAt} - ${attempts.startedAt}))`,
        })
        .from(attempts)
        .innerJoin(memberships, byStudentOf(of.classId))
        .where(and(eq(attempts.assignmentId, of.assignmentId), eq(attempts.counts, true)))})`,
    })
    .from(each);
  return progress ?? { begun: 0, done: 0, medianSeconds: null };
}

/** Where some students stand at each exercise: the attempt that counts, and any under way. */
export async function listStandings(db: Db, of: { assignmentId: string; userIds: string[] }) {
  if (of.userIds.length === 0) return [];
  return db
    .select({
      userId: attempts.userId,
      exerciseId: attempts.exerciseId,
      submittedAt: attempts.submittedAt,
      score: attempts.score,
      awaitsReview: attempts.awaitsReview,
      signals: attempts.signals,
      hits: attempts.hits,
      noises: attempts.noises,
      falseAlarms: attempts.falseAlarms,
    })
    .from(attempts)
    .where(
      and(
        eq(attempts.assignmentId, of.assignmentId),
        inArray(attempts.userId, of.userIds),
        or(eq(attempts.counts, true), isNull(attempts.submittedAt)),
      ),
    );
}

/** What counts of one exercise, with the results of its tasks, in order of the students' ids. */
export async function listResults(db: Db, of: OfAssignment & { exerciseId: string }) {
  return db
    .select({
      userId: attempts.userId,
      versionHash: attempts.versionHash,
      score: attempts.score,
      tasks: sql<TaskResult[]>`${attempts.result}->'tasks'`,
    })
    .from(attempts)
    .innerJoin(memberships, byStudentOf(of.classId))
    .where(
      and(
        eq(attempts.assignmentId, of.assignmentId),
        eq(attempts.exerciseId, of.exerciseId),
        eq(attempts.counts, true),
      ),
    )
    .orderBy(attempts.userId);
}

/** Titles of exercises as those versions have them, by hash. */
export async function listVersionTitles(db: Db, hashes: string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select({ hash: exerciseVersions.hash, title: sql<string>`${exerciseVersions.body}::jsonb->>'title'` })
    .from(exerciseVersions)
    .where(inArray(exerciseVersions.hash, hashes));
  return new Map(rows.map(({ hash, title }) => [hash, title]));
}
