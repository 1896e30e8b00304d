import { and, eq, lt, or, sql } from "drizzle-orm";
import type { Person } from "#app/domain/account/person.ts";
import type { Db } from "../connect.ts";
import { users } from "../schema/users.ts";
import { forgetAttemptsOf } from "./audit-log.ts";

type UserRow = typeof users.$inferSelect;

/** The database folds case on both sides: JavaScript folds "İ" and a final "Σ" differently. */
const isCalled = (name: string) => sql<boolean>`lower(${users.username}) = lower(${name}::text)`;
const hasAddress = (address: string) => sql<boolean>`lower(${users.email}) = lower(${address}::text)`;

/** Finds an account by what was typed at sign-in: username or e-mail, without regard to case. */
export async function findUserByLogin(db: Db, login: string): Promise<UserRow | null> {
  const [row] = await db
    .select()
    .from(users)
    .where(or(isCalled(login), hasAddress(login)))
    // A name that is another person's address would be ambiguous: the username wins, always the same way.
    .orderBy(sql`${isCalled(login)} desc nulls last`)
    .limit(1);
  return row ?? null;
}

export async function findUser(db: Db, id: string): Promise<UserRow | null> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** Locks the user's row until the transaction ends, so that two requests of one person take turns. */
export async function lockUser(db: Db, id: string): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).where(eq(users.id, id)).for("no key update");
  return rows.length > 0;
}

/** Which of the names are taken by someone else. */
export async function findTakenNames(
  db: Db,
  names: { username: string | null; email: string | null; exceptId?: string },
): Promise<{ username: boolean; email: boolean }> {
  const isTaken = (name: string | null) =>
    name === null ? sql<boolean>`false` : sql<boolean>`(${isCalled(name)} or ${hasAddress(name)})`;
  const username = isTaken(names.username);
  const email = isTaken(names.email);
  const rows = await db.select({ id: users.id, username, email }).from(users).where(or(username, email));
  const others = rows.filter((row) => row.id !== names.exceptId);
  return { username: others.some((row) => row.username), email: others.some((row) => row.email) };
}

/** Whether a write failed because a name went to somebody else meanwhile (SQLSTATE 23505). */
export function isNameTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as { code?: unknown }).code === "23505" || isNameTaken(error.cause);
}

/** Inserts a user; false when the username or e-mail has been taken meanwhile. */
export async function insertUser(db: Db, user: typeof users.$inferInsert): Promise<boolean> {
  const rows = await db.insert(users).values(user).onConflictDoNothing().returning({ id: users.id });
  return rows.length > 0;
}

export async function updateUserDetails(
  db: Db,
  id: string,
  details: Pick<Person, "username" | "displayName" | "email">,
): Promise<void> {
  await db.update(users).set(details).where(eq(users.id, id));
}

export async function updatePasswordHash(db: Db, id: string, passwordHash: string): Promise<void> {
  await db.update(users).set({ passwordHash }).where(eq(users.id, id));
}

/** Erases a user; everything that belongs to them goes with the row. */
export async function deleteUser(db: Db, id: string): Promise<void> {
  await forgetAttemptsOf(db, id);
  await db.delete(users).where(eq(users.id, id));
}

/** Erases guests not seen since. Returns how many. */
export async function deleteGuestsNotSeenSince(db: Db, since: Date): Promise<number> {
  const rows = await db
    .delete(users)
    .where(and(eq(users.role, "guest"), lt(users.lastSeenAt, since)))
    .returning({ id: users.id });
  return rows.length;
}
