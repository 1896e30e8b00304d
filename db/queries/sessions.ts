import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Person } from "#app/domain/account/person.ts";
import type { Db } from "../connect.ts";
import { passwordResets, sessions } from "../schema/sessions.ts";
import { users } from "../schema/users.ts";

export interface SessionRow {
  id: string;
  kept: boolean;
  createdAt: Date;
  lastUsedAt: Date;
  person: Person;
}

/** The live session with this token hash and the person it belongs to. */
export async function findSession(db: Db, tokenHash: string, now: Date): Promise<SessionRow | null> {
  const [row] = await db
    .select({
      id: sessions.id,
      kept: sessions.kept,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      person: {
        id: users.id,
        role: users.role,
        username: users.username,
        displayName: users.displayName,
        email: users.email,
        createdAt: users.createdAt,
      },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)));
  return row ?? null;
}

export async function insertSession(db: Db, session: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(session);
}

/** Notes that a session and its person were here, and lets the session live on. */
export async function touchSession(
  db: Db,
  session: { id: string; userId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await db
    .update(sessions)
    .set({ lastUsedAt: session.now, expiresAt: session.expiresAt })
    .where(eq(sessions.id, session.id));
  await db.update(users).set({ lastSeenAt: session.now }).where(eq(users.id, session.userId));
}

/** A person's live sessions, latest use first. */
export async function listSessions(db: Db, userId: string, now: Date) {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastUsedAt));
}

/** Ends one session of this person; false when it is not theirs. */
export async function deleteSession(db: Db, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId)))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

/** Ends all sessions of a person, or all but one. */
export async function deleteSessions(db: Db, userId: string, exceptId?: string): Promise<void> {
  await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), exceptId ? ne(sessions.id, exceptId) : undefined));
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  await db.delete(passwordResets).where(lt(passwordResets.expiresAt, now));
}
