import { afterAll, describe, expect, test } from "vitest";
import { claimAccount } from "#app/use-cases/account/claim-account.server.ts";
import { identify } from "#app/use-cases/account/identify.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { enrolStudents } from "#app/use-cases/teach/enrol-students.server.ts";
import { openSlips } from "#app/use-cases/teach/open-slips.server.ts";
import { openStudent } from "#app/use-cases/teach/open-student.server.ts";
import { renameStudent } from "#app/use-cases/teach/rename-student.server.ts";
import { renewClaims } from "#app/use-cases/teach/renew-claims.server.ts";
import { resetStudentPassword } from "#app/use-cases/teach/reset-student-password.server.ts";
import { upsertInstructor } from "#db/queries/memberships.ts";
import { findUser } from "#db/queries/users.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later } from "#tests/builders/deps.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { signInInput } from "#tests/builders/people.ts";
import { aSchool, THEIR_OWN, withAddress } from "./a-student.ts";

afterAll(async () => (await testDatabase()).close());

describe("a new password", () => {
  test("ends the old one and every session at once, and gives a code to set another with", async () => {
    const { deps, asking } = await aSchool();
    const { session } = accepted(await signIn(deps, signInInput("curlew")));
    accepted(await resetStudentPassword(deps, asking));
    expect(await identify(deps, session.token)).toBeNull();
    expect(await signIn(deps, signInInput("curlew"))).toEqual({ ok: false, reason: "wrong" });
    const { claim, student } = accepted(await openStudent(deps, asking));
    expect(student.claimed).toBe(false);
    const password = "another quiet heron";
    const typed = {
      username: "curlew",
      code: claim?.code ?? "",
      password,
      address: "",
      device: "",
      guestId: null,
    };
    accepted(await claimAccount(deps, typed));
    accepted(await signIn(deps, signInInput("curlew", { password })));
    expect(accepted(await openStudent(deps, asking)).claim).toBeNull();
  });

  test("lets in a student whom too many guesses have locked out", async () => {
    const { deps, asking } = await aSchool();
    deps.limits.forgotten.length = 0;
    accepted(await resetStudentPassword(deps, asking));
    const { studentId: key } = asking;
    expect(deps.limits.forgotten).toEqual([
      { name: "sign-in-burst", key },
      { name: "sign-in-hour", key },
    ]);
  });

  test("asked for twice voids the first code", async () => {
    const { deps, asking } = await aSchool();
    accepted(await resetStudentPassword(deps, asking));
    const first = accepted(await openStudent(deps, asking)).claim;
    accepted(await resetStudentPassword(deps, asking));
    expect(accepted(await openStudent(deps, asking)).claim?.code).not.toBe(first?.code);
  });

  test("is not an instructor's to give to a student with an address, nor to another instructor", async () => {
    const { deps, asking, other } = await aSchool();
    await withAddress(deps, asking.studentId);
    await enrolStudents(deps, { classId: asking.classId, userIds: [other.instructor] });
    for (const studentId of [asking.studentId, other.instructor]) {
      const before = await dumpEverything(deps.db);
      expect(await resetStudentPassword(deps, { ...asking, studentId })).toEqual(THEIR_OWN);
      expect(await dumpEverything(deps.db)).toBe(before);
    }
    accepted(await signIn(deps, signInInput("curlew")));
  });
});

describe("where others teach the student too", () => {
  /** The student has no password and a code, and then comes into a class of somebody else. */
  async function shared() {
    const { deps, asking, other } = await aSchool();
    accepted(await resetStudentPassword(deps, asking));
    await enrolStudents(deps, { classId: other.id, userIds: [asking.studentId] });
    const theirs = { ...asking, classId: other.id, userId: other.instructor };
    return { deps, both: [asking, theirs], asking, other };
  }

  test("neither class's instructor sees the code, on the student's page or on the slips", async () => {
    const { deps, both } = await shared();
    for (const asking of both) {
      const { claim, rights } = accepted(await openStudent(deps, asking));
      expect({ claim, code: rights.code }).toEqual({ claim: null, code: "taught-by-others" });
      for (const studentId of [null, asking.studentId])
        expect(accepted(await openSlips(deps, { ...asking, studentId }))).toMatchObject({
          slips: [],
          expired: 0,
          withheld: 1,
        });
    }
  });

  test("neither takes the password away, renews a code or changes the name", async () => {
    const { deps, both } = await shared();
    const before = await dumpEverything(deps.db);
    for (const asking of both) {
      expect(await resetStudentPassword(deps, asking)).toEqual(THEIR_OWN);
      expect(await renameStudent(deps, { ...asking, name: "Another" })).toEqual(THEIR_OWN);
      expect(await renewClaims(later(deps, 31 * 24 * 60), asking)).toEqual({ ok: true, renewed: 0 });
    }
    expect(await dumpEverything(deps.db)).toBe(before);
  });

  test("an instructor of both does all of it", async () => {
    const { deps, asking, other } = await shared();
    await upsertInstructor(deps.db, { classId: other.id, userId: asking.userId }, deps.now);
    expect(accepted(await openStudent(deps, asking)).claim).not.toBeNull();
    expect(accepted(await openSlips(deps, asking))).toMatchObject({ slips: [{}], withheld: 0 });
    accepted(await renameStudent(deps, { ...asking, name: "Ann Lee" }));
    accepted(await resetStudentPassword(deps, asking));
    expect(accepted(await renewClaims(later(deps, 31 * 24 * 60), asking)).renewed).toBe(1);
  });
});

describe("a student's name", () => {
  test("is changed, and the username stays", async () => {
    const { deps, asking } = await aSchool();
    accepted(await renameStudent(deps, { ...asking, name: "  Ann Lee " }));
    expect(await findUser(deps.db, asking.studentId)).toMatchObject({
      displayName: "Ann Lee",
      username: "curlew",
    });
  });

  test.each([
    ["", "Type a name."],
    ["\u202eeel", "This name has characters that cannot be seen. Type it anew."],
  ])("is not changed to %j", async (name, problem) => {
    const { deps, asking } = await aSchool();
    expect(await renameStudent(deps, { ...asking, name })).toEqual({ ok: false, reason: "invalid", problem });
  });

  test("is their own to change once they have an e-mail address", async () => {
    const { deps, asking } = await aSchool();
    await withAddress(deps, asking.studentId);
    expect(await renameStudent(deps, { ...asking, name: "Another" })).toEqual(THEIR_OWN);
    expect((await findUser(deps.db, asking.studentId))?.displayName).not.toBe("Another");
  });

  test("of an instructor who learns in the class is not another's to change", async () => {
    const { deps, asking, other } = await aSchool();
    await enrolStudents(deps, { classId: asking.classId, userIds: [other.instructor] });
    const outcome = await renameStudent(deps, { ...asking, studentId: other.instructor, name: "Somebody" });
    expect(outcome).toEqual(THEIR_OWN);
  });
});
