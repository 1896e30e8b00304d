import { afterAll, describe, expect, test } from "vitest";
import { changeDetails } from "#app/use-cases/account/change-details.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { signUp } from "#app/use-cases/account/sign-up.server.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import {
  anInstructor,
  aStudent,
  instructorInput,
  PASSWORD,
  personOf,
  signInInput,
} from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const details = { displayName: null, email: null };
const EMAIL = "curlew@home.example";

async function withAddress() {
  const deps = await testDeps();
  const userId = await aStudent(deps, "curlew", { email: EMAIL });
  deps.limits.taken.length = 0;
  return { deps, userId };
}

describe("changing details", () => {
  test("renames an account, which then signs in by the new name only", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const change = { userId, username: " Avocet ", displayName: "Ann", email: "ann@home.example" };
    expect(await changeDetails(deps, { ...change, password: PASSWORD })).toEqual({ ok: true });
    const person = await personOf(deps, userId);
    expect(person).toMatchObject({ username: "Avocet", displayName: "Ann", email: "ann@home.example" });
    accepted(await signIn(deps, signInInput("avocet")));
    accepted(await signIn(deps, signInInput("ANN@home.example")));
    expect(await signIn(deps, signInInput("curlew"))).toMatchObject({ ok: false, reason: "wrong" });
  });

  test("takes no name of another, keeps one's own in another case, and changes no role", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    await aStudent(deps, "avocet", { email: "avocet@home.example" });
    const taken = { userId, username: "AVOCET", displayName: null, email: "Avocet@home.example" };
    expect(await changeDetails(deps, { ...taken, password: PASSWORD })).toEqual({
      ok: false,
      reason: "invalid",
      fields: { username: expect.stringMatching(/taken/), email: expect.stringMatching(/another account/) },
    });
    accepted(await changeDetails(deps, { userId, username: "CURLEW", ...details }));
    const more = { userId, username: "curlew", ...details, role: "admin", passwordHash: "x" };
    accepted(await changeDetails(deps, more));
    expect(await personOf(deps, userId)).toMatchObject({ role: "student", username: "curlew" });
    accepted(await signIn(deps, signInInput("curlew")));
  });

  test("leaves nobody without a name to sign in by", async () => {
    const deps = await testDeps();
    const student = { userId: await aStudent(deps), username: null, ...details };
    const refused = { ok: false, reason: "invalid" };
    expect(await changeDetails(deps, student)).toMatchObject({ ...refused, fields: { username: /Choose/ } });
    const instructor = { userId: await anInstructor(deps), username: null, ...details, password: PASSWORD };
    expect(await changeDetails(deps, instructor)).toMatchObject({ ...refused, fields: { email: /sign in/ } });
  });

  test("to one name by two people at once gives it to one and tells the other", async () => {
    const deps = await testDeps();
    const people = [await aStudent(deps, "curlew"), await aStudent(deps, "avocet")];
    const outcomes = await Promise.all(
      people.map((userId) => changeDetails(deps, { userId, username: "dunlin", ...details })),
    );
    expect(outcomes).toContainEqual({ ok: true });
    expect(outcomes).toContainEqual({
      ok: false,
      reason: "invalid",
      fields: { username: "This username is taken. Choose another." },
    });
  });
});

describe("another e-mail address", () => {
  test.each([
    ["a new one without a password", { email: "new@home.example" }],
    ["a new one with a wrong password", { email: "new@home.example", password: "not it" }],
    ["the same in another case without a password", { email: EMAIL.toUpperCase() }],
    ["none any more without a password", { email: null }],
  ])("is refused when it is %s, and nothing is changed", async (_what, typed) => {
    const { deps, userId } = await withAddress();
    const before = await personOf(deps, userId);
    const change = { userId, username: "avocet", displayName: "Ann", ...typed };
    const fields = { password: "To change your e-mail address, type your password here." };
    expect(await changeDetails(deps, change)).toEqual({ ok: false, reason: "invalid", fields });
    expect(await personOf(deps, userId)).toEqual(before);
    const written = (await deps.db.select().from(auditLog)).map(({ action }) => action);
    expect(written).toEqual(["account.signed-up"]);
  });

  test("is taken with the password, or given up with it", async () => {
    const { deps, userId } = await withAddress();
    const change = { userId, username: "curlew", displayName: null, password: PASSWORD };
    for (const email of ["new@home.example", null]) {
      expect(await changeDetails(deps, { ...change, email })).toEqual({ ok: true });
      expect((await personOf(deps, userId)).email).toBe(email);
    }
    expect(deps.limits.forgotten).toEqual(Array(2).fill({ name: "sign-in-hour", key: userId }));
  });

  test("is throttled like a sign-in, with the right password too", async () => {
    const { deps, userId } = await withAddress();
    deps.limits.refused.set("sign-in-hour", 12);
    const change = { userId, username: "curlew", displayName: null, email: null, password: PASSWORD };
    expect(await changeDetails(deps, change)).toEqual({ ok: false, reason: "too-many", wait: 12 });
    expect((await personOf(deps, userId)).email).toBe(EMAIL);
    expect(deps.limits.taken).toEqual([{ name: "sign-in-hour", key: userId }]);
  });

  test("costs no guess while it stays as it is, or while another field is wrong", async () => {
    const { deps, userId } = await withAddress();
    accepted(await changeDetails(deps, { userId, username: "avocet", displayName: "Ann", email: EMAIL }));
    const wrong = { userId, username: "-", displayName: null, email: null, password: "a guess" };
    const outcome = await changeDetails(deps, wrong);
    // Whether the password would do is not told before everything else is right.
    expect(outcome).toMatchObject({ ok: false, fields: { username: /at least 3/ } });
    expect(outcome).not.toMatchObject({ fields: { password: /./ } });
    expect(deps.limits.taken).toEqual([]);
  });
});

describe("a name that people see", () => {
  test.each([
    ["  M. Arden ", "M. Arden"],
    ["Ame\u0301lie", "Am\u00e9lie"],
    [" \u00a0\t ", null],
    ["", null],
  ])("typed as %j is kept as %j", async (displayName, kept) => {
    const { deps, userId } = await withAddress();
    accepted(await changeDetails(deps, { userId, username: "curlew", displayName, email: EMAIL }));
    expect((await personOf(deps, userId)).displayName).toBe(kept);
  });

  test.each(["Ada\u202e Quill", "Ada\nQuill", "\u200b\u200b", "\u2066Ada", "x".repeat(81)])(
    "is refused as %j, at sign-up and later, and the one before stays",
    async (displayName) => {
      const deps = await testDeps();
      const refused = { ok: false, reason: "invalid", fields: { displayName: expect.any(String) } };
      const second = { ...instructorInput("second@school.example"), displayName };
      expect(await signUp(deps, second)).toEqual(refused);
      const email = "teacher@school.example";
      const userId = await anInstructor(deps, email);
      expect(await changeDetails(deps, { userId, username: null, displayName, email })).toEqual(refused);
      expect((await personOf(deps, userId)).displayName).toBe("Ada Quill");
    },
  );

  test("is asked of an instructor, blanks are none", async () => {
    const deps = await testDeps();
    const input = { ...instructorInput("teacher@school.example"), displayName: "   " };
    const fields = { displayName: "Fill this in." };
    expect(await signUp(deps, input)).toEqual({ ok: false, reason: "invalid", fields });
  });
});
