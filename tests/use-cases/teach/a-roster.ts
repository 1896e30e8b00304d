import { eq, sql } from "drizzle-orm";
import { fateSeal } from "#app/domain/class/roster-fate.ts";
import { changeDetails } from "#app/use-cases/account/change-details.server.ts";
import { checkRoster } from "#app/use-cases/teach/check-roster.server.ts";
import { memberships } from "#db/schema/classes.ts";
import { users } from "#db/schema/users.ts";
import { aClass, aStudentIn } from "#tests/builders/class.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { PASSWORD } from "#tests/builders/people.ts";
import { IN_CLASS, IN_OTHER_CLASS, STRANGER, STRANGERS_ADDRESS } from "#tests/builders/roster-file.ts";

/** A roster file of these rows. */
export const file = (...rows: string[]) =>
  new TextEncoder().encode(["name,username,e-mail", ...rows].join("\n"));

/** A class with somebody in it, another of the same instructor, and a stranger in nobody's. */
export async function aSchool() {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  const other = await aClass(deps);
  await aStudentIn(deps, classId, IN_CLASS);
  const elsewhere = await aClass(deps);
  await deps.db
    .update(memberships)
    .set({ userId })
    .where(sql`${memberships.classId} = ${elsewhere.id} and ${memberships.role} = 'instructor'`);
  await aStudentIn(deps, elsewhere.id, IN_OTHER_CLASS);
  const stranger = await aStudentIn(deps, other.id, STRANGER);
  const details = { username: STRANGER, displayName: null, email: STRANGERS_ADDRESS, password: PASSWORD };
  accepted(await changeDetails(deps, { userId: stranger, ...details }));
  return { deps, asking: { classId, userId }, other, elsewhere };
}

/** The trial run of a file, as its page would send it back. */
export async function tried(deps: TestDeps, asking: { classId: string; userId: string }, bytes: Uint8Array) {
  const { rows } = accepted(await checkRoster(deps, { ...asking, bytes }));
  return { ...asking, rows: rows.map(({ row }) => row), seal: fateSeal(rows), fates: rows };
}

export const studentsOf = (deps: TestDeps, classId: string) =>
  deps.db
    .select({ userId: users.id, username: users.username, name: users.displayName, hash: users.passwordHash })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(sql`${memberships.classId} = ${classId} and ${memberships.role} = 'student'`);
