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
