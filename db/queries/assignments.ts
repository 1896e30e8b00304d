import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { assignmentExercises, assignments } from "../schema/assignments.ts";
import { attempts } from "../schema/attempts.ts";

export type AssignmentRow = typeof assignments.$inferSelect;

export async function findAssignment(db: Db, id: string): Promise<AssignmentRow | null> {
  const [row] = await db.select().from(assignments).where(eq(assignments.id, id));
  return row ?? null;
}

/** The exercises of an assignment, in order. */
export async function listAssignmentExercises(db: Db, assignmentId: string) {
  return db
    .select()
    .from(assignmentExercises)
    .where(eq(assignmentExercises.assignmentId, assignmentId))
    .orderBy(asc(assignmentExercises.position));
}

/**
 * One of a class, held until the transaction ends; null when the class has none of that id.
 *
 * @param strength "update" also keeps anybody from beginning an attempt meanwhile.
 */
export async function lockAssignment(
  db: Db,
  of: { classId: string; assignmentId: string },
  strength: "no key update" | "update" = "no key update",
): Promise<AssignmentRow | null> {
  const [row] = await db
    .select()
    .from(assignments)
    .where(and(eq(assignments.id, of.assignmentId), eq(assignments.classId, of.classId)))
    .for(strength);
  return row ?? null;
}

/** Adds an assignment; false when there is one of that id. */
export async function insertAssignment(db: Db, row: typeof assignments.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(assignments)
    .values(row)
    .onConflictDoNothing({ target: assignments.id })
    .returning({ id: assignments.id });
  return rows.length > 0;
}

export async function updateAssignment(
  db: Db,
  id: string,
  changed: Partial<Omit<AssignmentRow, "id" | "classId">>,
): Promise<void> {
  await db.update(assignments).set(changed).where(eq(assignments.id, id));
}

/** Puts other exercises in place of an assignment's, in order. */
export async function replaceExercises(
  db: Db,
  assignmentId: string,
  exercises: { exerciseId: string; versionHash: string | null }[],
): Promise<void> {
  await db.delete(assignmentExercises).where(eq(assignmentExercises.assignmentId, assignmentId));
  if (exercises.length === 0) return;
  await db
    .insert(assignmentExercises)
    .values(exercises.map((exercise, position) => ({ ...exercise, assignmentId, position })));
}

/** Removes an assignment with its exercises and overrides; work done for it stays as its student's own. */
export async function deleteAssignment(db: Db, id: string): Promise<void> {
  await db.delete(assignments).where(eq(assignments.id, id));
}

/** Whether anybody has begun to work on an assignment. */
export async function isBegun(db: Db, assignmentId: string): Promise<boolean> {
  const rows = await db
    .select({ id: attempts.id })
    .from(attempts)
    .where(eq(attempts.assignmentId, assignmentId))
    .limit(1);
  return rows.length > 0;
}

/** The exercises of several assignments, in order within each. */
export async function listExercisesOf(db: Db, assignmentIds: string[]) {
  if (assignmentIds.length === 0) return [];
  return db
    .select({
      assignmentId: assignmentExercises.assignmentId,
      exerciseId: assignmentExercises.exerciseId,
      versionHash: assignmentExercises.versionHash,
    })
    .from(assignmentExercises)
    .where(inArray(assignmentExercises.assignmentId, assignmentIds))
    .orderBy(asc(assignmentExercises.position));
}
