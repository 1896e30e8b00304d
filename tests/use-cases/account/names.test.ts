import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { signUp } from "#app/use-cases/account/sign-up.server.ts";
import { users } from "#db/schema/users.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import {
  aGuest,
  anInstructor,
  aStudent,
  instructorInput,
  signInInput,
  studentInput,
} from "#tests/builders/people.ts";
import { submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

const count = (deps: TestDeps) => deps.db.$count(users);

describe("a username", () => {
  test.each([
    ["curlew", "CURLEW"],
    ["Ännchen", "ÄNNCHEN"],
    ["Жаворонок", "жаворонок"],
    ["ﬁnch", "FINCH"],
  ])("%s is taken when somebody is called %s", async (name, other) => {
    const deps = await testDeps();
    await aStudent(deps, name);
    const refused = await signUp(deps, studentInput(other));
    expect(refused).toMatchObject({ ok: false, reason: "invalid", fields: { username: /taken/ } });
    expect(await count(deps)).toBe(1);
    accepted(await signIn(deps, signInInput(other)));
  });

  test.each(["İbrahim", "ΟΔΥΣΣΕΥΣ", "ßtrasse", "Jürgen", "王小明", "क्षेत्र", "ΌΣΟΣ"])(
    "%s can sign in the way it was typed, and is taken after that",
    async (name) => {
      const deps = await testDeps();
      const userId = await aStudent(deps, name);
      expect(accepted(await signIn(deps, signInInput(name))).userId).toBe(userId);
      const again = await signUp(deps, studentInput(name));
      expect(again).toMatchObject({ ok: false, reason: "invalid", fields: { username: /taken/ } });
    },
  );

  test.each([
    ["", "Choose a username."],
    ["ab", "A username has at least 3 characters."],
    ["a".repeat(31), "A username has at most 30 characters."],
    ["two words", expect.stringMatching(/^Use letters/)],
    ["-dash", expect.stringMatching(/^Use letters/)],
    ["a@b.example", expect.stringMatching(/^Use letters/)],
    ["rtl\u202Ename", expect.stringMatching(/^Use letters/)],
    ["ADMIN", "This name is reserved. Choose another."],
  ])("%j is refused with the reason", async (name, reason) => {
    const deps = await testDeps();
    const outcome = await signUp(deps, studentInput(name));
    expect(outcome).toEqual({ ok: false, reason: "invalid", fields: { username: reason } });
    expect(await count(deps)).toBe(0);
  });

  test("wanted by twenty at once goes to one, and the others are told", async () => {
    const deps = await testDeps();
    const names = Array.from({ length: 20 }, (_, index) => (index % 2 ? "Curlew" : "CURLEW"));
    const guests = await Promise.all(names.map(() => aGuest(deps)));
    await submitted(deps, guests[0] ?? "", "bulletin", []);
    const outcomes = await Promise.all(
      names.map((name, index) => signUp(deps, studentInput(name, { guestId: guests[index] ?? null }))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome).toMatchObject({ reason: "invalid", fields: { username: /taken/ } });
    }
    // Only the one who got the name brought a guest's work along; the other guests are still there.
    expect(await deps.db.$count(users, sql`role = 'guest'`)).toBe(19);
  });
});

describe("an e-mail address", () => {
  test("belongs to one account, without regard to case", async () => {
    const deps = await testDeps();
    await anInstructor(deps, "Ada@School.example");
    const refused = { ok: false, reason: "invalid", fields: { email: /belongs to an account/ } };
    expect(await signUp(deps, instructorInput("ada@school.EXAMPLE"))).toMatchObject(refused);
    const student = studentInput("curlew", { email: "ADA@school.example" });
    expect(await signUp(deps, student)).toMatchObject(refused);
    expect(await count(deps)).toBe(1);
  });

  test("wanted by ten at once goes to one, and the others are told which field it was", async () => {
    const deps = await testDeps();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        signUp(deps, studentInput(`curlew-${index}`, { email: "shared@school.example" })),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome).toMatchObject({ fields: { email: /belongs to an account/ } });
    }
  });
});
