import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";
import type { Db } from "../connect.ts";
import { assignmentExercises, assignments, overrides } from "../schema/assignments.ts";
import { classes, memberships } from "../schema/classes.ts";

/** An assignment as it stands for one student: the class's terms, and theirs where they have any of their own. */
export interface Assigned {
  id: string;
  title: string;
  moduleId: string | null;
  class: { id: string; name: string; zone: string };
  terms: Terms;
  override: TermsOverride | null;
  releasedAt: Date | null;
}

const columns = {
  id: assignments.id,
  title: assignments.title,
  moduleId: assignments.moduleId,
  releasedAt: assignments.releasedAt,
  class: { id: classes.id, name: classes.name, zone: classes.zone },
  terms: {
    opensAt: assignments.opensAt,
    dueAt: assignments.dueAt,
    closesAt: assignments.closesAt,
    attempts: assignments.attempts,
    counts: assignments.counts,
    explain: assignments.explain,
    late: assignments.late,
  },
  override: {
    userId: overrides.userId,
    opensAt: overrides.opensAt,
    dueAt: overrides.dueAt,
    closesAt: overrides.closesAt,
    attempts: overrides.attempts,
    counts: overrides.counts,
    explain: overrides.explain,
    late: overrides.late,
  },
};

const overrideOf = (userId: string) =>
  and(eq(overrides.assignmentId, assignments.id), eq(overrides.userId, userId));

/** What somebody has to do as a student of classes that still run, due first. Drafts are not among it. */
export async function listAssigned(db: Db, userId: string): Promise<Assigned[]> {
  return db
    .select(columns)
    .from(memberships)
    .innerJoin(classes, and(eq(classes.id, memberships.classId), isNull(classes.archivedAt)))
    .innerJoin(assignments, and(eq(assignments.classId, classes.id), isNotNull(assignments.publishedAt)))
    .leftJoin(overrides, overrideOf(userId))
    .where(and(eq(memberships.userId, userId), eq(memberships.role, "student")))
    .orderBy(asc(assignments.dueAt), asc(assignments.id));
}

/** The same, only with what holds one exercise, and the version that was assigned. */
export async function listAssignedExercise(
  db: Db,
  userId: string,
  exerciseId: string,
): Promise<(Assigned & { versionHash: string })[]> {
  const rows = await db
    .select({ ...columns, versionHash: assignmentExercises.versionHash })
    .from(memberships)
    .innerJoin(classes, and(eq(classes.id, memberships.classId), isNull(classes.archivedAt)))
    .innerJoin(assignments, and(eq(assignments.classId, classes.id), isNotNull(assignments.publishedAt)))
    .innerJoin(
      assignmentExercises,
      and(
        eq(assignmentExercises.assignmentId, assignments.id),
        eq(assignmentExercises.exerciseId, exerciseId),
      ),
    )
    .leftJoin(overrides, overrideOf(userId))
    .where(and(eq(memberships.userId, userId), eq(memberships.role, "student")))
    .orderBy(asc(assignments.dueAt), asc(assignments.id));
  return rows.flatMap(({ versionHash, ...row }) => (versionHash ? [{ ...row, versionHash }] : []));
}

/** Assignments as they stand for somebody who has worked on them, whether they are still in the class or not. */
export async function listAssignedOf(db: Db, ids: string[], userId: string): Promise<Assigned[]> {
  if (ids.length === 0) return [];
  return db
    .select(columns)
    .from(assignments)
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .leftJoin(overrides, overrideOf(userId))
    .where(inArray(assignments.id, ids));
}

/** The same for one. */
export async function findAssigned(db: Db, id: string, userId: string): Promise<Assigned | null> {
  return (await listAssignedOf(db, [id], userId))[0] ?? null;
}
