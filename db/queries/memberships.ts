import { and, eq } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { classes, memberships } from "../schema/classes.ts";

export type ClassRow = typeof classes.$inferSelect;
export type MembershipRow = typeof memberships.$inferSelect;

/** A person's place in a class, with the class; null when they are not in it or there is none of that id. */
export async function findMembership(
  db: Db,
  { classId, userId }: { classId: string; userId: string },
): Promise<{ class: ClassRow; membership: MembershipRow } | null> {
  const [row] = await db
    .select({ class: classes, membership: memberships })
    .from(memberships)
    .innerJoin(classes, eq(classes.id, memberships.classId))
    .where(and(eq(memberships.classId, classId), eq(memberships.userId, userId)));
  return row ?? null;
}
