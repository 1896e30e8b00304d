import { and, eq, lt, or, sql } from "drizzle-orm";
import type { Person } from "#app/domain/account/person.ts";
import type { Db } from "../connect.ts";
import { users } from "../schema/users.ts";

type UserRow = typeof users.$inferSelect;

/** Finds an account by what was typed at sign-in: username or e-mail, without regard to case. */
export async function findUserByLogin(db: Db, login: string): Promise<UserRow | null> {
  const lower = login.toLowerCase();
  const [row] = await db
    .select()
    .from(users)
    .where(or(eq(sql`lower(${users.username})`, lower), eq(sql`lower(${users.email})`, lower)))
    // A name that is another person's address would be ambiguous: the username wins, always the same way.
    .orderBy(sql`lower(${users.username}) = ${lower} desc nulls last`)
    .limit(1);
  return row ?? null;
}

export async function findUser(db: Db, id: string): Promise<UserRow | null> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** Locks the user's row until the transaction ends, so that two requests of one person take turns. */
export async function lockUser(db: Db, id: string): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).where(eq(users.id, id)).for("update");
  return rows.length > 0;
}

/** Which of the names are taken by someone else. */
export async function findTakenNames(
  db: Db,
  names: { username: string | null; email: string | null; exceptId?: string },
): Promise<{ username: boolean; email: boolean }> {
  const wanted = [names.username, names.email]
    .filter((name) => name !== null)
    .map((name) => name.toLowerCase());
  if (wanted.length === 0) return { username: false, email: false };
  const rows = await db
    .select({ id: users.id, username: users.username, email: users.email })
    .from(users)
    .where(
      or(
        ...wanted.flatMap((name) => [
          eq(sql`lower(${users.username})`, name),
          eq(sql`lower(${users.email})`, name),
        ]),
      ),
    );
  const others = rows.filter((row) => row.id !== names.exceptId);
  const taken = (name: string | null) =>
    name !== null &&
    others.some((row) =>
      [row.username, row.email].some((other) => other?.toLowerCase() === name.toLowerCase()),
    );
  return { username: taken(names.username), email: taken(names.email) };
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
