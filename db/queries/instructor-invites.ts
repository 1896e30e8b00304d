import { and, asc, eq, gt, lte } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { instructorInvites } from "../schema/classes.ts";

export type InviteRow = typeof instructorInvites.$inferSelect;

export async function insertInvite(db: Db, row: InviteRow): Promise<void> {
  await db.insert(instructorInvites).values(row);
}

/** An invitation that still stands; null for one that has run out, been used or been withdrawn. */
export async function findInvite(db: Db, id: string, now: Date): Promise<InviteRow | null> {
  const [row] = await db
    .select()
    .from(instructorInvites)
    .where(and(eq(instructorInvites.id, id), gt(instructorInvites.expiresAt, now)));
  return row ?? null;
}

/** A class's invitations that still stand, oldest first. */
export async function listInvites(db: Db, classId: string, now: Date): Promise<InviteRow[]> {
  return db
    .select()
    .from(instructorInvites)
    .where(and(eq(instructorInvites.classId, classId), gt(instructorInvites.expiresAt, now)))
    .orderBy(asc(instructorInvites.createdAt), asc(instructorInvites.id));
}

/** Takes an invitation of a class, so that it can be used once; false when it no longer stands. */
export async function takeInvite(
  db: Db,
  { id, classId, now }: { id: string; classId: string; now: Date },
): Promise<boolean> {
  const rows = await db
    .delete(instructorInvites)
    .where(
      and(
        eq(instructorInvites.id, id),
        eq(instructorInvites.classId, classId),
        gt(instructorInvites.expiresAt, now),
      ),
    )
    .returning({ id: instructorInvites.id });
  return rows.length > 0;
}

/** Forgets all invitations of a class: whoever saw the page they stand on may have kept them. */
export async function deleteInvites(db: Db, classId: string): Promise<void> {
  await db.delete(instructorInvites).where(eq(instructorInvites.classId, classId));
}

/** Forgets the invitations of a class that have run out. */
export async function deleteExpiredInvites(db: Db, classId: string, now: Date): Promise<void> {
  await db
    .delete(instructorInvites)
    .where(and(eq(instructorInvites.classId, classId), lte(instructorInvites.expiresAt, now)));
}
