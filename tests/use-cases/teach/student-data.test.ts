import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { exportData } from "#app/use-cases/account/export-data.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { enrolStudents } from "#app/use-cases/teach/enrol-students.server.ts";
import { eraseStudent } from "#app/use-cases/teach/erase-student.server.ts";
import { exportStudent } from "#app/use-cases/teach/export-student.server.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { aClass } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps } from "#tests/builders/deps.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { PASSWORD, signInInput } from "#tests/builders/people.ts";
import { type Asking, aSchool, atWork, THEIR_OWN, withAddress } from "./a-student.ts";

afterAll(async () => (await testDatabase()).close());

describe("what is kept about a student without an address", () => {
  test("is exported as they would export it once it is explained, and the log says who asked", async () => {
    const { deps, asking } = await aSchool();
    await atWork(deps, asking);
    const { file } = accepted(await exportStudent(deps, asking));
    expect(file).toEqual(expect.objectContaining({ format: "says-who/export/1" }));
    const own = await exportData(later(deps, 3 * 24 * 60), { userId: asking.studentId });
    const { audit_log: _theirs, ...rest } = file.data;
    const { audit_log: _own, ...restOwn } = own.data;
    expect(rest).toEqual(restOwn);
    const noted = await deps.db.select().from(auditLog).where(eq(auditLog.action, "student.exported"));
    expect(noted).toMatchObject([{ actorId: asking.userId, detail: {} }]);
  });

  test("is erased once the username has been typed, without a trace", async () => {
    const { deps, asking } = await aSchool();
    await atWork(deps, asking);
    expect(await eraseStudent(deps, { ...asking, username: "avocet" })).toEqual({
      ok: false,
      reason: "invalid",
      problem: "This is not their username.",
    });
    accepted(await eraseStudent(deps, { ...asking, username: " Curlew " }));
    const dump = await dumpEverything(deps.db);
    for (const trace of [asking.studentId, "curlew"]) expect(dump).not.toContain(trace);
    expect(dump).toContain("student.erased");
    expect(await signIn(deps, signInInput("curlew", { password: PASSWORD }))).toMatchObject({ ok: false });
  });

  test.each([
    ["with an address", (deps: TestDeps, { studentId }: Asking) => withAddress(deps, studentId)],
    [
      "in a class that somebody else teaches",
      async (deps: TestDeps, { studentId }: Asking) =>
        enrolStudents(deps, { classId: (await aClass(deps)).id, userIds: [studentId] }),
    ],
  ])("is only theirs to export or erase %s", async (_what, make) => {
    const { deps, asking } = await aSchool();
    await make(deps, asking);
    const before = await dumpEverything(deps.db);
    expect(await exportStudent(deps, asking)).toEqual(THEIR_OWN);
    expect(await eraseStudent(deps, { ...asking, username: "curlew" })).toEqual(THEIR_OWN);
    expect(await dumpEverything(deps.db)).toBe(before);
  });
});
