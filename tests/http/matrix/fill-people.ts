import { v7 as uuidv7 } from "uuid";
import { hashPassword } from "#app/use-cases/account/password-hash.server.ts";
import { claims, classes, instructorInvites, memberships } from "#db/schema/classes.ts";
import { users } from "#db/schema/users.ts";
import type { TestDeps } from "#tests/builders/deps.ts";
import { PASSWORD } from "#tests/builders/people.ts";
import { DAY } from "./school.ts";

interface Account {
  role: "student" | "instructor" | "admin";
  username?: string;
  email?: string;
  /** Whether they can sign in; a hash takes its time. */
  password?: boolean;
  /** Whether they have yet to claim the account. */
  unclaimed?: boolean;
}

/** An account straight in the database. Returns its id. */
export async function addAccount({ db, now }: TestDeps, account: Account): Promise<string> {
  const { role, username = null, email = null, password = false, unclaimed = false } = account;
  const id = uuidv7();
  const passwordHash = password ? await hashPassword(PASSWORD) : unclaimed ? null : "none";
  await db.insert(users).values({ id, role, username, email, passwordHash, createdAt: now, lastSeenAt: now });
  return id;
}

/** A student who never signs in; with `claimFrom` they still have a code by that instructor. */
export async function addStudent(
  deps: TestDeps,
  classId: string,
  username: string,
  claimFrom?: string,
): Promise<string> {
  const { db, now } = deps;
  const unclaimed = claimFrom !== undefined;
  const userId = await addAccount(deps, { role: "student", username, unclaimed });
  const pseudonym = `Bird ${username.length} ${userId.slice(-4)}`;
  await db.insert(memberships).values({ classId, userId, role: "student", pseudonym, joinedAt: now });
  if (unclaimed) {
    const expiresAt = new Date(now.getTime() + 30 * DAY * 60_000);
    await db
      .insert(claims)
      .values({ userId, nonce: uuidv7(), issuedBy: claimFrom, issuedAt: now, expiresAt });
  }
  return userId;
}

export async function addInstructor({ db, now }: TestDeps, classId: string, userId: string): Promise<void> {
  await db.insert(memberships).values({ classId, userId, role: "instructor", joinedAt: now });
}

/** Links to teach a class, a week long. Returns their ids. */
export async function addInvites(
  { db, now }: TestDeps,
  { classId, by, count }: { classId: string; by: string; count: number },
): Promise<string[]> {
  const expiresAt = new Date(now.getTime() + 7 * DAY * 60_000);
  const ids = Array.from({ length: count }, () => uuidv7());
  await db
    .insert(instructorInvites)
    .values(ids.map((id) => ({ id, classId, invitedBy: by, createdAt: now, expiresAt })));
  return ids;
}

/** One more class with these instructors. Returns its id. */
export async function addSpareClass(
  deps: TestDeps,
  name: string,
  instructors: string[],
  more: Partial<typeof classes.$inferInsert> = {},
): Promise<string> {
  const id = uuidv7();
  const row = { id, name, zone: "Europe/London", pseudonyms: false, createdAt: deps.now };
  await deps.db.insert(classes).values({ ...row, ...more });
  for (const userId of instructors) await addInstructor(deps, id, userId);
  return id;
}
