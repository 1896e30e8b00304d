import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { claims, memberships } from "../schema/classes.ts";
import { users } from "../schema/users.ts";

export type ClaimRow = typeof claims.$inferSelect;

/** Gives each of these people a claim; one they had before is of no use any more. */
export async function replaceClaims(db: Db, rows: ClaimRow[]): Promise<void> {
  if (rows.length === 0) return;
  const fresh = (column: string) => sql.raw(`excluded.${column}`);
  await db
    .insert(claims)
    .values(rows)
    .onConflictDoUpdate({
      target: claims.userId,
      set: {
        nonce: fresh("nonce"),
        issuedBy: fresh("issued_by"),
        issuedAt: fresh("issued_at"),
        expiresAt: fresh("expires_at"),
      },
    });
}

/** Somebody's claim while it can be used; null otherwise, and for somebody there is not. */
export async function findClaim(db: Db, userId: string, now: Date): Promise<ClaimRow | null> {
  const [row] = await db
    .select()
    .from(claims)
    .where(and(eq(claims.userId, userId), gt(claims.expiresAt, now)));
  return row ?? null;
}

/** Uses a claim up; false when it has run out, or been used or replaced meanwhile. */
export async function takeClaim(
  db: Db,
  { userId, nonce, now }: { userId: string; nonce: string; now: Date },
): Promise<boolean> {
  const rows = await db
    .delete(claims)
    .where(and(eq(claims.userId, userId), eq(claims.nonce, nonce), gt(claims.expiresAt, now)))
    .returning({ userId: claims.userId });
  return rows.length > 0;
}

/** The students of a class who have no password, with their claim, run out or not, if they have one. */
export async function listUnclaimed(db: Db, classId: string) {
  return db
    .select({
      userId: users.id,
      username: users.username,
      displayName: users.displayName,
      email: users.email,
      role: users.role,
      pseudonym: memberships.pseudonym,
      nonce: claims.nonce,
      expiresAt: claims.expiresAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(claims, eq(claims.userId, users.id))
    .where(
      and(
        eq(memberships.classId, classId),
        eq(memberships.role, "student"),
        eq(users.role, "student"),
        isNull(users.passwordHash),
      ),
    );
}

/** Sets the password for which a claim was used, which is also a visit. */
export async function setFirstPassword(
  db: Db,
  { userId, passwordHash, now }: { userId: string; passwordHash: string; now: Date },
): Promise<void> {
  await db.update(users).set({ passwordHash, lastSeenAt: now }).where(eq(users.id, userId));
}

/** Takes somebody's password away: until they set one with a claim, nobody can sign in as them. */
export async function clearPassword(db: Db, userId: string): Promise<void> {
  await db.update(users).set({ passwordHash: null }).where(eq(users.id, userId));
}
