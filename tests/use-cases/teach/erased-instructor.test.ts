import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { eraseAccount } from "#app/use-cases/account/erase-account.server.ts";
import { openAccount } from "#app/use-cases/account/open-account.server.ts";
import { findClass, listInstructors, upsertInstructor } from "#db/queries/memberships.ts";
import { findUser } from "#db/queries/users.ts";
import { attempts } from "#db/schema/attempts.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { anInstructor, PASSWORD, personOf } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const SECOND = "second@school.example";

async function erase(deps: TestDeps, userId: string, email: string) {
  accepted(await eraseAccount(deps, { userId, name: email, password: PASSWORD }));
}

async function aSharedClass(deps: TestDeps) {
  const { id, instructor, email } = await aClass(deps);
  const second = await anInstructor(deps, SECOND);
  await upsertInstructor(deps.db, { classId: id, userId: second }, deps.now);
  return { id, instructor, email, second };
}

test("the account page names the classes that would go with the account", async () => {
  const deps = await testDeps();
  const { instructor } = await aSharedClass(deps);
  const page = async () => {
    const person = await personOf(deps, instructor);
    return (await openAccount(deps, { person, sessionId: "" })).taughtAlone;
  };
  expect(await page()).toEqual([]);
  const own = await aClass(deps, { name: "Year 11" });
  await upsertInstructor(deps.db, { classId: own.id, userId: instructor }, deps.now);
  expect(await page()).toEqual([]);
  await erase(deps, own.instructor, own.email);
  expect(await page()).toEqual(["Year 11"]);
});

test("a class goes with its last instructor, and its students keep their accounts and work", async () => {
  const deps = await testDeps();
  const { id: classId, instructor, email } = await aClass(deps);
  const userId = await aStudentIn(deps, classId);
  const assignmentId = await anAssignment(deps, { classId });
  const attempt = await handedIn(deps, { assignmentId, userId });
  await erase(deps, instructor, email);
  expect(await findClass(deps.db, classId)).toBeNull();
  expect(await findUser(deps.db, userId)).not.toBeNull();
  const [row] = await deps.db.select().from(attempts).where(eq(attempts.id, attempt));
  expect(row).toMatchObject({ userId, assignmentId: null });
  const [line] = await deps.db.select().from(auditLog).where(eq(auditLog.action, "account.erased"));
  expect(line?.detail).toEqual({ role: "instructor", classes: 1 });
});

test("a class that somebody else teaches as well stays", async () => {
  const deps = await testDeps();
  const { id, instructor, email, second } = await aSharedClass(deps);
  await erase(deps, instructor, email);
  expect((await listInstructors(deps.db, id)).map(({ userId }) => userId)).toEqual([second]);
});

test("when both erase themselves at once, no class is left without an instructor", async () => {
  const deps = await testDeps();
  const { id, instructor, email, second } = await aSharedClass(deps);
  await Promise.all([erase(deps, instructor, email), erase(deps, second, SECOND)]);
  expect(await findClass(deps.db, id)).toBeNull();
});
