import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { exportData } from "#app/use-cases/account/export-data.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { enrolStudents } from "#app/use-cases/teach/enrol-students.server.ts";
import { importRoster } from "#app/use-cases/teach/import-roster.server.ts";
import { moveStudent } from "#app/use-cases/teach/move-student.server.ts";
import { openStudent } from "#app/use-cases/teach/open-student.server.ts";
import { removeStudent } from "#app/use-cases/teach/remove-student.server.ts";
import { resetStudentPassword } from "#app/use-cases/teach/reset-student-password.server.ts";
import { findMembership } from "#db/queries/memberships.ts";
import { findUserByLogin } from "#db/queries/users.ts";
import { overrides } from "#db/schema/assignments.ts";
import { classes, memberships } from "#db/schema/classes.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { signInInput } from "#tests/builders/people.ts";
import { file, tried } from "./a-roster.ts";
import { anotherOf, aSchool, atWork, NOT_FOUND } from "./a-student.ts";

afterAll(async () => (await testDatabase()).close());

describe("a student who is taken out of a class", () => {
  test("keeps the account and the work", async () => {
    const { deps, asking } = await aSchool();
    const attempt = await atWork(deps, asking);
    expect(accepted(await removeStudent(deps, asking))).toEqual({ ok: true, erased: false });
    expect(await findMembership(deps.db, { ...asking, userId: asking.studentId })).toBeNull();
    expect(await deps.db.select().from(overrides)).toEqual([]);
    const { data } = await exportData(deps, { userId: asking.studentId });
    expect(data.attempts).toMatchObject([{ id: attempt }]);
    accepted(await signIn(deps, signInInput("curlew")));
  });

  test("and has never used the account is erased, so that the username is free again", async () => {
    const { deps, asking } = await aSchool();
    const { studentId: _other, ...instructor } = asking;
    accepted(await importRoster(deps, await tried(deps, instructor, file("Ann Lee,ann-1,"))));
    const studentId = (await findUserByLogin(deps.db, "ann-1"))?.id ?? "";
    const unclaimed = { ...asking, studentId };
    expect(accepted(await openStudent(deps, unclaimed))).toMatchObject({ neverHere: true, unused: true });
    expect(accepted(await removeStudent(deps, unclaimed))).toEqual({ ok: true, erased: true });
    expect(await findUserByLogin(deps.db, "ann-1")).toBeNull();
  });

  test("and is in another class too is not erased, used or not", async () => {
    const { deps, asking, other } = await aSchool();
    const { studentId: _other, ...instructor } = asking;
    accepted(await importRoster(deps, await tried(deps, instructor, file("Ann Lee,ann-1,"))));
    const studentId = (await findUserByLogin(deps.db, "ann-1"))?.id ?? "";
    await enrolStudents(deps, { classId: other.id, userIds: [studentId] });
    expect(accepted(await removeStudent(deps, { ...asking, studentId }))).toEqual({
      ok: true,
      erased: false,
    });
  });

  test("while waiting for a new password is not erased, however little was done", async () => {
    const { deps, asking } = await aSchool();
    accepted(await resetStudentPassword(deps, asking));
    expect(accepted(await removeStudent(deps, asking))).toEqual({ ok: true, erased: false });
  });
});

describe("a student who is moved", () => {
  test("is in the other class with a pseudonym of that class, without the old exceptions, with all work", async () => {
    const { deps, asking } = await aSchool();
    const attempt = await atWork(deps, asking);
    const toClassId = await anotherOf(deps, asking.userId);
    expect(accepted(await openStudent(deps, asking)).classes).toEqual([{ id: toClassId, name: "Year 11" }]);
    accepted(await moveStudent(deps, { ...asking, toClassId }));
    expect(await openStudent(deps, asking)).toEqual(NOT_FOUND);
    const there = await findMembership(deps.db, { classId: toClassId, userId: asking.studentId });
    expect(there?.membership).toMatchObject({
      role: "student",
      pseudonym: expect.not.stringContaining("curlew"),
    });
    expect(await deps.db.select().from(overrides)).toEqual([]);
    const { data } = await exportData(deps, { userId: asking.studentId });
    expect(data.attempts).toMatchObject([{ id: attempt }]);
  });

  test("goes only to a running class that the same instructor teaches and that they are not in", async () => {
    const { deps, asking, other } = await aSchool();
    const archived = await anotherOf(deps, asking.userId);
    await deps.db.update(classes).set({ archivedAt: deps.now }).where(eq(classes.id, archived));
    const joined = await anotherOf(deps, asking.userId);
    await enrolStudents(deps, { classId: joined, userIds: [asking.studentId] });
    expect(accepted(await openStudent(deps, asking)).classes).toEqual([]);
    const before = await dumpEverything(deps.db);
    for (const toClassId of [other.id, archived, joined, asking.classId])
      expect(await moveStudent(deps, { ...asking, toClassId })).toEqual({
        ok: false,
        reason: "no-such-class",
      });
    expect(await dumpEverything(deps.db)).toBe(before);
  });

  test("by two people at once to two classes ends in one of them", async () => {
    const { deps, asking } = await aSchool();
    const targets = [await anotherOf(deps, asking.userId), await anotherOf(deps, asking.userId)];
    const outcomes = await Promise.all(
      targets.map((toClassId) => moveStudent(deps, { ...asking, toClassId })),
    );
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const places = await deps.db
      .select()
      .from(memberships)
      .where(and(eq(memberships.userId, asking.studentId), eq(memberships.role, "student")));
    expect(places).toHaveLength(1);
  });
});
