import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { openOwnClass } from "#app/use-cases/learn/open-own-class.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { openClass } from "#app/use-cases/teach/open-class.server.ts";
import { updateClass } from "#db/queries/classes.ts";
import { overrides } from "#db/schema/assignments.ts";
import { users } from "#db/schema/users.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, NOW, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { anInstructor } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const linkFor = (code: string) => `https://school.example/join/${code}`;
const DAY = 24 * 60;

/** A class with an assignment of two exercises: curlew did both, wren one, teal has begun one, siskin nothing. */
async function aBusyClass(deps: TestDeps) {
  const { id: classId, instructor } = await aClass(deps);
  const ids: Record<string, string> = {};
  for (const name of ["wren", "curlew", "teal", "siskin"]) ids[name] = await aStudentIn(deps, classId, name);
  const { wren = "", curlew = "", teal = "", siskin = "" } = ids;
  const assignmentId = await anAssignment(deps, { classId, exercises: ["reservoir", "bulletin"] });
  for (const exerciseId of ["reservoir", "bulletin"]) {
    await handedIn(deps, { assignmentId, userId: curlew, exerciseId });
  }
  await handedIn(deps, { assignmentId, userId: curlew });
  await handedIn(deps, { assignmentId, userId: wren });
  const begun = { userId: teal, exerciseId: "bulletin", moduleId: null, assignmentId };
  accepted(await startAttempt(deps, begun));
  return { classId, userId: instructor, assignmentId, wren, curlew, teal, siskin };
}

const open = async (deps: TestDeps, of: { classId: string; userId: string }) => {
  const opened = await openClass(deps, { ...of, linkFor });
  if (!opened) throw new Error("the class is not shown");
  return opened;
};

test("the page counts who has handed in everything, who is under way and what waits for review", async () => {
  const deps = await testDeps();
  const busy = await aBusyClass(deps);
  const { assignments, students, toReview, instructors } = await open(deps, busy);
  expect(assignments).toMatchObject([
    { id: busy.assignmentId, stage: "open", exercises: 2, begun: 3, done: 1, counts: "best" },
  ]);
  expect(students.map(({ name, done }) => [name, done])).toEqual([
    ["curlew", 1],
    ["siskin", 0],
    ["teal", 0],
    ["wren", 0],
  ]);
  // The rewrites of the attempts that count: one of curlew's two, and wren's.
  expect(toReview).toBe(2);
  expect(instructors).toEqual(["Ada Quill"]);
});

test("work for another class, and of students who left, is not counted", async () => {
  const deps = await testDeps();
  const { classId, userId, curlew } = await aBusyClass(deps);
  const other = await aClass(deps);
  const theirs = await aStudentIn(deps, other.id, "avocet");
  const elsewhere = await anAssignment(deps, { classId: other.id });
  await handedIn(deps, { assignmentId: elsewhere, userId: theirs });
  await deps.db.delete(users).where(eq(users.id, curlew));
  const { assignments, students, toReview } = await open(deps, { classId, userId });
  expect(assignments).toMatchObject([{ begun: 2, done: 0 }]);
  expect(students.map(({ done }) => done)).toEqual([0, 0, 0]);
  expect(toReview).toBe(1);
});

test("an empty class shows nothing and divides by nothing", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  expect(await open(deps, { classId, userId })).toMatchObject({
    assignments: [],
    students: [],
    toReview: 0,
    join: null,
  });
});

test("with pseudonyms on, students are listed by their birds' names and nothing tells their own", async () => {
  const deps = await testDeps();
  const { classId, userId } = await aBusyClass(deps);
  await updateClass(deps.db, classId, { pseudonyms: true });
  const { students } = await open(deps, { classId, userId });
  expect(students.map(({ name }) => name)).toEqual(["Bird curlew", "Bird siskin", "Bird teal", "Bird wren"]);
  expect(students.map(({ username }) => username)).toEqual([null, null, null, null]);
});

test("when somebody was here last is counted in days of the class's zone", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps, { zone: "America/New_York" });
  const student = await aStudentIn(deps, classId);
  const seen = async (at: string) => {
    await deps.db
      .update(users)
      .set({ lastSeenAt: new Date(at) })
      .where(eq(users.id, student));
    return (await open(deps, { classId, userId })).students[0]?.daysAgo;
  };
  // NOW is 05:00 in New York on 4 May.
  expect(await seen("2026-05-04T04:00:00Z")).toBe(0);
  expect(await seen("2026-05-04T03:59:00Z")).toBe(1);
  expect(await seen("2026-05-03T03:59:00Z")).toBe(2);
});

test("one who has never set a password has never been here", async () => {
  const deps = await testDeps();
  const { classId, userId, wren } = await aBusyClass(deps);
  await deps.db.update(users).set({ passwordHash: null }).where(eq(users.id, wren));
  const { students } = await open(deps, { classId, userId });
  expect(students.filter(({ lastSeenAt }) => lastSeenAt === null).map(({ name }) => name)).toEqual(["wren"]);
});

test("the page takes as many queries for forty students as for none", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  const asked = () => countQueries(deps.db, () => open(deps, { classId, userId }));
  const empty = await asked();
  for (let n = 0; n < 40; n += 1) await aStudentIn(deps, classId, `pupil-${n}`);
  for (let n = 0; n < 5; n += 1) await anAssignment(deps, { classId });
  expect(await asked()).toBe(empty);
  expect(empty).toBeLessThanOrEqual(6);
});

test("nobody but its own people opens a class, and each side only from its own", async () => {
  const deps = await testDeps();
  const { classId, userId, wren } = await aBusyClass(deps);
  const stranger = await anInstructor(deps, "other@school.example");
  for (const other of [wren, stranger])
    expect(await openClass(deps, { classId, userId: other, linkFor })).toBeNull();
  for (const other of [userId, stranger])
    expect(await openOwnClass(deps, { classId, userId: other })).toBeNull();
});

test("a student sees what is due by their own dates and how far they are, and nothing of others", async () => {
  const deps = await testDeps();
  const { classId, assignmentId, wren, siskin } = await aBusyClass(deps);
  const sooner = await anAssignment(deps, { classId, dueAt: new Date(NOW.getTime() + 3600 * 1000) });
  await anAssignment(deps, { classId, published: false });
  const dueAt = new Date(NOW.getTime() + 5 * DAY * 60_000);
  const nothing = { opensAt: null, closesAt: null, attempts: null, counts: null, explain: null, late: null };
  await deps.db
    .insert(overrides)
    .values({ assignmentId: sooner, userId: wren, reason: "Ill", ...nothing, dueAt });
  const own = await openOwnClass(deps, { classId, userId: wren });
  expect(own).toMatchObject({
    class: { id: classId, archived: false },
    instructors: ["Ada Quill"],
    assignments: [
      { id: assignmentId, stage: "open", exercises: 2, begun: 1, handedIn: 1 },
      { id: sooner, stage: "open", dueAt, exercises: 1, begun: 0, handedIn: 0 },
    ],
  });
  const other = await openOwnClass(deps, { classId, userId: siskin });
  expect(other?.assignments.map(({ id }) => id)).toEqual([sooner, assignmentId]);
  for (const trace of ["curlew", "Ill", wren]) expect(JSON.stringify(other)).not.toContain(trace);
});

test("what is not open yet, late and closed is said so", async () => {
  const deps = await testDeps();
  const { classId, wren } = await aBusyClass(deps);
  const stageAt = async (minutes: number) =>
    (await openOwnClass(later(deps, minutes), { classId, userId: wren }))?.assignments[0]?.stage;
  expect(await stageAt(-61)).toBe("not-open");
  expect(await stageAt(DAY)).toBe("late");
  expect(await stageAt(2 * DAY)).toBe("closed");
});
