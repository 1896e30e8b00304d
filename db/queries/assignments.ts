import { asc, eq } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { assignmentExercises, assignments } from "../schema/assignments.ts";

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
