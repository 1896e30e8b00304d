import { v7 as uuidv7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { listClasses } from "#app/use-cases/learn/list-classes.server.ts";
import {
  archiveClass,
  changeClass,
  setPseudonyms,
  unarchiveClass,
} from "#app/use-cases/teach/change-class.server.ts";
import { createClass } from "#app/use-cases/teach/create-class.server.ts";
import { listAssigned } from "#db/queries/assigned.ts";
import { findClass } from "#db/queries/memberships.ts";
import { aClass, anAssignment, aStudentIn } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, anInstructor, aStudent } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const wanted = (userId: string) => ({ userId, id: uuidv7(), name: "Year 10", zone: "Asia/Kathmandu" });

test("an instructor makes a class, teaches it, and can be joined for two weeks", async () => {
  const deps = await testDeps();
  const userId = await anInstructor(deps);
  const { classId } = accepted(await createClass(deps, { ...wanted(userId), name: "  Year  10 " }));
  const klass = await findClass(deps.db, classId);
  expect(klass).toMatchObject({
    name: "Year 10",
    zone: "Asia/Kathmandu",
    pseudonyms: false,
    archivedAt: null,
  });
  expect(klass?.joinCode).toMatch(/^[ACDEFHJKMNPQRTWXY3479]{8}$/);
  expect(klass?.joinCodeExpiresAt).toEqual(new Date("2026-05-18T09:00:00.000Z"));
  const { teaching, learning } = await listClasses(deps, { userId });
  expect(teaching).toEqual([
    {
      id: classId,
      name: "Year 10",
      zone: "Asia/Kathmandu",
      role: "instructor",
      students: 0,
      archived: false,
    },
  ]);
  expect(learning).toEqual([]);
});

test("the same form sent eight times at once makes one class", async () => {
  const deps = await testDeps();
  const input = wanted(await anInstructor(deps));
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => createClass(deps, input)));
  expect(new Set(outcomes.map((outcome) => accepted(outcome).classId))).toEqual(new Set([input.id]));
  expect((await listClasses(deps, input)).teaching).toHaveLength(1);
});

test("a form with the id of somebody else's class changes nothing and opens nothing", async () => {
  const deps = await testDeps();
  const theirs = await aClass(deps);
  const userId = await anInstructor(deps);
  expect(await createClass(deps, { ...wanted(userId), id: theirs.id })).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await findClass(deps.db, theirs.id)).toMatchObject({ name: "Year 10, Thursday group" });
  expect((await listClasses(deps, { userId })).teaching).toEqual([]);
});

test("students and guests make no classes", async () => {
  const deps = await testDeps();
  for (const userId of [await aStudent(deps), await aGuest(deps)]) {
    expect(await createClass(deps, wanted(userId))).toEqual({ ok: false, reason: "not-found" });
  }
});

test.each([
  ["", "Europe/London", { name: "Give the class a name." }],
  ["n".repeat(81), "Europe/London", { name: "A name has at most 80 characters." }],
  ["Year\u202e10", "Europe/London", { name: expect.stringContaining("cannot be seen") }],
  ["Year 10", "Europe/Atlantis", { zone: "Choose a time zone from the list." }],
])("a class called %j in %s is refused beside the field, made or changed", async (name, zone, fields) => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  const refused = { ok: false, reason: "invalid", fields };
  expect(await createClass(deps, { userId, id: uuidv7(), name, zone })).toEqual(refused);
  expect(await changeClass(deps, { classId, userId, name, zone })).toEqual(refused);
});

test("a class is renamed, moved to another zone, and shown with birds' names", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  accepted(await changeClass(deps, { classId, userId, name: "Year 11", zone: "America/New_York" }));
  accepted(await setPseudonyms(deps, { classId, userId, on: true }));
  const changed = { name: "Year 11", zone: "America/New_York", pseudonyms: true };
  expect(await findClass(deps.db, classId)).toMatchObject(changed);
});

test("an archived class takes nobody in and is due to nobody, until it is taken up again", async () => {
  const deps = await testDeps();
  const { classId, userId } = await aRunningClass(deps);
  const student = await aStudentIn(deps, classId);
  await anAssignment(deps, { classId });
  accepted(await archiveClass(deps, { classId, userId }));
  expect(await findClass(deps.db, classId)).toMatchObject({
    archivedAt: deps.now,
    joinCode: null,
    joinCodeExpiresAt: null,
  });
  expect(await listAssigned(deps.db, student)).toEqual([]);
  accepted(await unarchiveClass(deps, { classId, userId }));
  expect(await findClass(deps.db, classId)).toMatchObject({ archivedAt: null, joinCode: null });
  expect(await listAssigned(deps.db, student)).toHaveLength(1);
});

async function aRunningClass(deps: TestDeps) {
  const userId = await anInstructor(deps);
  const { classId } = accepted(await createClass(deps, wanted(userId)));
  return { classId, userId };
}

test("nobody but its instructors changes a class, another's instructor and its students included", async () => {
  const deps = await testDeps();
  const { id: classId } = await aClass(deps);
  const { instructor: other } = await aClass(deps);
  const before = await findClass(deps.db, classId);
  for (const userId of [other, await aStudentIn(deps, classId), await aGuest(deps)]) {
    const asking = { classId, userId };
    const outcomes = [
      await changeClass(deps, { ...asking, name: "Mine", zone: "UTC" }),
      await archiveClass(deps, asking),
      await unarchiveClass(deps, asking),
      await setPseudonyms(deps, { ...asking, on: true }),
    ];
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, reason: "not-found" });
  }
  expect(await findClass(deps.db, classId)).toEqual(before);
});
