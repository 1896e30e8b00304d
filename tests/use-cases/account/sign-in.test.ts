import { afterAll, describe, expect, test } from "vitest";
import { identify } from "#app/use-cases/account/identify.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { signUp } from "#app/use-cases/account/sign-up.server.ts";
import { sessions } from "#db/schema/sessions.ts";
import { users } from "#db/schema/users.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import {
  anInstructor,
  aStudent,
  instructorInput,
  PASSWORD,
  signInInput,
  studentInput,
} from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

describe("signing in", () => {
  test("works by username or e-mail, with spaces around them and in any case", async () => {
    const deps = await testDeps();
    const student = await aStudent(deps, "Curlew", { email: "curlew@home.example" });
    const teacher = await anInstructor(deps);
    for (const login of ["Curlew", " curlew ", "CURLEW", "Curlew@Home.example"])
      expect(accepted(await signIn(deps, signInInput(login))).userId).toBe(student);
    expect(accepted(await signIn(deps, signInInput("teacher@school.example"))).userId).toBe(teacher);
  });

  test("takes the password in any Unicode form, and not in another case", async () => {
    const deps = await testDeps();
    const composed = "caf\u00e9 au lait \ufb01n";
    await aStudent(deps, "curlew", { password: composed });
    accepted(await signIn(deps, signInInput("curlew", { password: "cafe\u0301 au lait fin" })));
    const wrong = { ok: false, reason: "wrong" };
    const upper = signInInput("curlew", { password: composed.toUpperCase() });
    expect(await signIn(deps, upper)).toEqual(wrong);
  });

  test("answers an unknown account, a wrong password and a guest's id alike, and opens no session", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    await deps.db.delete(sessions);
    const tries = [
      signInInput("curlew", { password: "not the password" }),
      signInInput("curlew", { password: "" }),
      signInInput("nobody-here"),
      signInInput("nobody@home.example"),
      signInInput(""),
      signInInput("' or 1=1 --"),
      signInInput("cur%"),
    ];
    for (const input of tries) {
      deps.limits.taken.length = 0;
      expect(await signIn(deps, input)).toEqual({ ok: false, reason: "wrong" });
      const names = deps.limits.taken.map(({ name }) => name);
      expect(names).toEqual(["sign-in-address", "sign-in-burst", "sign-in-hour"]);
    }
    expect(await deps.db.select().from(sessions)).toEqual([]);
    expect(deps.limits.forgotten).toEqual([]);
  });

  test("forgets the wrong tries of the account, not those of the address, once the password is right", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    await signIn(deps, signInInput("curlew", { password: "a typo" }));
    accepted(await signIn(deps, signInInput("curlew")));
    expect(deps.limits.forgotten.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: "sign-in-burst", key: userId },
      { name: "sign-in-hour", key: userId },
    ]);
  });

  test.each(["sign-in-address", "sign-in-burst", "sign-in-hour"] as const)(
    "is refused with the time to wait when %s is used up, right password or not",
    async (limit) => {
      const deps = await testDeps();
      await aStudent(deps);
      deps.limits.refused.set(limit, 42);
      const refused = { ok: false, reason: "too-many", wait: 42 };
      expect(await signIn(deps, signInInput("curlew"))).toEqual(refused);
      expect(await signIn(deps, signInInput("nobody-here"))).toEqual(refused);
    },
  );

  test("opens a session whose token is stored nowhere", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    const { session } = accepted(await signIn(deps, signInInput("curlew", { keep: true })));
    // 256 random bits in base64url.
    expect(session.token).toMatch(/^[\w-]{43}$/);
    expect(session.life).toBe("kept");
    const stored = JSON.stringify([
      await deps.db.select().from(sessions),
      await deps.db.select().from(users),
    ]);
    expect(stored).not.toContain(session.token);
    expect(stored).not.toContain(PASSWORD);
    expect((await identify(deps, session.token))?.person.username).toBe("curlew");
  });
});

describe("a password", () => {
  const refusal = async (password: string, role: "student" | "instructor" = "student") => {
    const deps = await testDeps();
    const teacher = instructorInput("ada.quill@school.example", password);
    const student = studentInput("grey-wagtail", { password, email: "wagtail@home.example" });
    const outcome = await signUp(deps, role === "student" ? student : teacher);
    return outcome.ok ? null : outcome.reason === "invalid" && outcome.fields.password;
  };

  test.each([
    ["seven77", /at least 8 characters; this one has 7/],
    ["", /Choose a password/],
    ["password", /first that others would try/],
    ["PassWord123", /first that others would try/],
    ["aaaaaaaaaaaa", /first that others would try/],
    ["sayswho12345", /your own name or this site/],
    ["grey-wagtail1", /your own name or this site/],
    ["wagtail-99", /your own name or this site/],
    ["x".repeat(50) + "yzabc".repeat(20), /at most 128/],
  ])("of a learner is refused when it is %s", async (password, reason) => {
    expect(await refusal(password)).toMatch(reason);
  });

  test.each([
    "heronwad",
    "no Capitals or digits",
    "🦆🦉🦅🐧🦢🦜🐓🦃",
    `${"quiet heron ".repeat(10)}12345678`,
  ])("of a learner may be %s", async (password) => {
    expect(await refusal(password)).toBeNull();
  });

  test("of an instructor has at least 15 characters", async () => {
    expect(await refusal("fourteen chars", "instructor")).toMatch(/at least 15 characters/);
    expect(await refusal("fifteen  chars.", "instructor")).toBeNull();
  });

  test("is stored as argon2id with 19 MiB, two passes and one lane", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    const [row] = await deps.db.select({ hash: users.passwordHash }).from(users);
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

test("signing up is refused with the time to wait once too many came from an address", async () => {
  const deps = await testDeps();
  deps.limits.refused.set("sign-up-address", 99);
  expect(await signUp(deps, studentInput("curlew"))).toEqual({ ok: false, reason: "too-many", wait: 99 });
  expect(await deps.db.$count(users)).toBe(0);
});
