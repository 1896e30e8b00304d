import { and, eq } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { overrides } from "../schema/assignments.ts";

export type OverrideRow = typeof overrides.$inferSelect;

/** Students' exceptions to the terms of an assignment; only one student's where `userId` is given. */
export async function listOverrides(
  db: Db,
  of: { assignmentId: string; userId?: string },
): Promise<OverrideRow[]> {
  return db
    .select()
    .from(overrides)
    .where(
      and(
        eq(overrides.assignmentId, of.assignmentId),
        of.userId ? eq(overrides.userId, of.userId) : undefined,
      ),
    );
}

/** Gives a student exceptions in place of those they had. */
export async function upsertOverride(db: Db, row: OverrideRow): Promise<void> {
  const { assignmentId: _assignment, userId: _student, ...exceptions } = row;
  await db
    .insert(overrides)
    .values(row)
    .onConflictDoUpdate({ target: [overrides.assignmentId, overrides.userId], set: exceptions });
}

/** Takes a student's exceptions away; false when they had none. */
export async function deleteOverride(db: Db, of: { assignmentId: string; userId: string }): Promise<boolean> {
  const rows = await db
    .delete(overrides)
    .where(and(eq(overrides.assignmentId, of.assignmentId), eq(overrides.userId, of.userId)))
    .returning({ userId: overrides.userId });
  return rows.length > 0;
}
