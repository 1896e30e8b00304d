import { afterAll, expect, test } from "vitest";
import { acceptInvitation, openInvitation } from "#app/use-cases/teach/co-teach.server.ts";
import {
  inviteInstructor,
  openInstructors,
  removeInstructor,
  withdrawInvite,
} from "#app/use-cases/teach/instructors.server.ts";
import { findMembership } from "#db/queries/memberships.ts";
import { aClass, aStudentIn } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { anInstructor, aStudent } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const NOT_FOUND = { ok: false, reason: "not-found" };
const WEEK = 7 * 24 * 60;

async function invited(deps: TestDeps) {
  const { id: classId, instructor } = await aClass(deps);
  const { token } = accepted(await inviteInstructor(deps, { classId, userId: instructor }));
  return { classId, instructor, token };
}

const roleOf = async (deps: TestDeps, classId: string, userId: string) =>
  (await findMembership(deps.db, { classId, userId }))?.membership.role ?? null;

/** A class that two teach. */
async function shared(deps: TestDeps) {
  const { classId, instructor, token } = await invited(deps);
  const second = await anInstructor(deps, "second@school.example");
  accepted(await acceptInvitation(deps, { token, userId: second }));
  return { classId, first: instructor, second };
}

test("a link shows the class and who asks, changes nothing by being looked at, and lets one instructor in", async () => {
  const deps = await testDeps();
  const { classId, token } = await invited(deps);
  const [userId, next] = [
    await anInstructor(deps, "a@school.example"),
    await anInstructor(deps, "b@school.example"),
  ];
  for (let looks = 0; looks < 2; looks += 1) {
    expect(await openInvitation(deps, { token, userId })).toMatchObject({
      class: { id: classId, name: "Year 10, Thursday group" },
      from: "Ada Quill",
      member: false,
    });
  }
  expect(await roleOf(deps, classId, userId)).toBeNull();
  expect(await acceptInvitation(deps, { token, userId })).toEqual({ ok: true, classId });
  expect(await roleOf(deps, classId, userId)).toBe("instructor");
  expect(await openInvitation(deps, { token, userId: next })).toBeNull();
  expect(await acceptInvitation(deps, { token, userId: next })).toEqual(NOT_FOUND);
});

test("of six who use a link at once, one comes in", async () => {
  const deps = await testDeps();
  const { classId, token } = await invited(deps);
  const ids: string[] = [];
  for (let n = 0; n < 6; n += 1) ids.push(await anInstructor(deps, `teacher-${n}@school.example`));
  const outcomes = await Promise.all(ids.map((userId) => acceptInvitation(deps, { token, userId })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const roles = await Promise.all(ids.map((userId) => roleOf(deps, classId, userId)));
  expect(roles.filter(Boolean)).toHaveLength(1);
});

test("expired, withdrawn, altered and invented links are answered alike, and so are students", async () => {
  const deps = await testDeps();
  const { classId, instructor, token } = await invited(deps);
  const userId = await anInstructor(deps, "a@school.example");
  const refused = async (at: TestDeps, given: string, who = userId) => {
    expect(await openInvitation(at, { token: given, userId: who })).toBeNull();
    expect(await acceptInvitation(at, { token: given, userId: who })).toEqual(NOT_FOUND);
  };
  await refused(deps, token, await aStudent(deps));
  await refused(later(deps, WEEK), token);
  const last = token.endsWith("A") ? "B" : "A";
  for (const other of ["", "x", token.slice(0, -1), token.slice(0, -1) + last, `${token}A`, "0".repeat(75)]) {
    await refused(deps, other);
  }
  const [invite] = (await openInstructors(deps, { classId, userId: instructor }))?.invites ?? [];
  accepted(await withdrawInvite(deps, { classId, userId: instructor, invite: invite?.id ?? "" }));
  await refused(deps, token);
});

test("the token is shown until it is used, and is nowhere in the database", async () => {
  const deps = await testDeps();
  const { classId, instructor, token } = await invited(deps);
  const opened = () => openInstructors(deps, { classId, userId: instructor });
  expect((await opened())?.invites.map((invite) => invite.token)).toEqual([token]);
  expect(await dumpEverything(deps.db)).not.toContain(token.slice(32));
  accepted(await acceptInvitation(deps, { token, userId: await anInstructor(deps, "a@school.example") }));
  expect((await opened())?.invites).toEqual([]);
  expect((await opened())?.instructors).toHaveLength(2);
});

test("an instructor who opens a link of their own class leaves it for somebody else", async () => {
  const deps = await testDeps();
  const { classId, instructor, token } = await invited(deps);
  expect(await acceptInvitation(deps, { token, userId: instructor })).toEqual({ ok: true, classId });
  const userId = await anInstructor(deps, "a@school.example");
  expect(await acceptInvitation(deps, { token, userId })).toEqual({ ok: true, classId });
});

test("twenty links may be open at once, expired ones not counted", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  for (let n = 0; n < 20; n += 1) accepted(await inviteInstructor(deps, { classId, userId }));
  expect(await inviteInstructor(deps, { classId, userId })).toEqual({ ok: false, reason: "too-many" });
  accepted(await inviteInstructor(later(deps, WEEK), { classId, userId }));
});

test("the last instructor can neither leave nor be removed", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  expect(await removeInstructor(deps, { classId, userId, instructor: userId })).toEqual({
    ok: false,
    reason: "last",
  });
});

test("one who is removed teaches the class no more, and no link they saw lets them back in", async () => {
  const deps = await testDeps();
  const { classId, first, second } = await shared(deps);
  const { token } = accepted(await inviteInstructor(deps, { classId, userId: second }));
  expect(await removeInstructor(deps, { classId, userId: first, instructor: second })).toEqual({
    ok: true,
    self: false,
  });
  expect(await roleOf(deps, classId, second)).toBeNull();
  expect(await acceptInvitation(deps, { token, userId: second })).toEqual(NOT_FOUND);
});

test("an instructor leaves a class that another teaches", async () => {
  const deps = await testDeps();
  const { classId, first } = await shared(deps);
  expect(await removeInstructor(deps, { classId, userId: first, instructor: first })).toEqual({
    ok: true,
    self: true,
  });
  expect(await roleOf(deps, classId, first)).toBeNull();
});

test.each(["remove each other", "leave"])("two who %s at once leave one behind", async (how) => {
  const deps = await testDeps();
  const { classId, first, second } = await shared(deps);
  const each = (userId: string, other: string) =>
    removeInstructor(deps, { classId, userId, instructor: how === "leave" ? userId : other });
  const outcomes = await Promise.all([each(first, second), each(second, first)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const roles = [await roleOf(deps, classId, first), await roleOf(deps, classId, second)];
  expect(roles.filter((role) => role === "instructor")).toHaveLength(1);
});

test("students cannot be taken out as if they were instructors", async () => {
  const deps = await testDeps();
  const { classId, first } = await shared(deps);
  const instructor = await aStudentIn(deps, classId);
  expect(await removeInstructor(deps, { classId, userId: first, instructor })).toEqual(NOT_FOUND);
  expect(await roleOf(deps, classId, instructor)).toBe("student");
});

test("an instructor of another class, and a student, can do none of it", async () => {
  const deps = await testDeps();
  const { classId, instructor, token } = await invited(deps);
  const { instructor: other } = await aClass(deps);
  const [invite] = (await openInstructors(deps, { classId, userId: instructor }))?.invites ?? [];
  for (const userId of [other, await aStudentIn(deps, classId)]) {
    const asking = { classId, userId };
    expect(await openInstructors(deps, asking)).toBeNull();
    expect(await inviteInstructor(deps, asking)).toEqual(NOT_FOUND);
    expect(await withdrawInvite(deps, { ...asking, invite: invite?.id ?? "" })).toEqual(NOT_FOUND);
    expect(await removeInstructor(deps, { ...asking, instructor })).toEqual(NOT_FOUND);
  }
  const { id: elsewhere } = await aClass(deps, { name: "Elsewhere" });
  accepted(await withdrawInvite(deps, { classId, userId: instructor, invite: elsewhere }));
  expect(await openInvitation(deps, { token, userId: other })).not.toBeNull();
});
