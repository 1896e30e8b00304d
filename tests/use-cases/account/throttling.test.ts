import { verify } from "@node-rs/argon2";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeLimits } from "#app/http/limits.server.ts";
import { changeDetails } from "#app/use-cases/account/change-details.server.ts";
import { changePassword } from "#app/use-cases/account/change-password.server.ts";
import { eraseAccount } from "#app/use-cases/account/erase-account.server.ts";
import { askForReset, resetPassword } from "#app/use-cases/account/reset-password.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { NOW, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aStudent, PASSWORD, signInInput } from "#tests/builders/people.ts";

// Passwords are still really compared; the mock only counts how often.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

beforeEach(() => {
  // Only the clock stands still: the database needs its timers.
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(verify).mockClear();
});
afterAll(async () => (await testDatabase()).close());

/** The limits that the server has, counting where the server would: in memory, or in PostgreSQL. */
async function throttled() {
  const deps = await testDeps();
  const { connection } = await testDatabase();
  return { ...deps, limits: makeLimits(connection.pool, deps.hash) };
}

const evaluated = () => vi.mocked(verify).mock.calls.length;
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** Spreads the guesses evenly over an hour less a minute. Returns how many were told "wrong". */
async function guessForAnHour(
  deps: Awaited<ReturnType<typeof throttled>>,
  guesses: number,
  login: (index: number) => string,
) {
  let wrong = 0;
  for (let index = 0; index < guesses; index++) {
    const address = `198.51.100.${index % 200}`;
    const outcome = await signIn(
      { ...deps, now: new Date() },
      signInInput(login(index), { password: `guess ${index}`, address }),
    );
    if (!outcome.ok && outcome.reason === "wrong") wrong += 1;
    if (!outcome.ok && outcome.reason === "too-many") expect(outcome.wait).toBeGreaterThan(0);
    pass(3540 / guesses);
  }
  return wrong;
}

test("of a thousand guesses an hour on one account, by both its names, at most 20 are evaluated", async () => {
  const deps = await throttled();
  await aStudent(deps, "curlew", { email: "curlew@home.example" });
  const names = ["curlew", "CURLEW", "curlew@home.example", " Curlew "];
  const wrong = await guessForAnHour(deps, 1000, (index) => names[index % names.length] ?? "");
  expect(evaluated()).toBeLessThanOrEqual(20);
  expect(evaluated()).toBe(wrong);
  expect(wrong).toBeGreaterThanOrEqual(5);
  pass(3600);
  accepted(await signIn(deps, signInInput("curlew")));
});

test("an account there is not is throttled just the same", async () => {
  const deps = await throttled();
  const wrong = await guessForAnHour(deps, 200, (index) => (index % 2 ? "nobody-here" : "NOBODY-here"));
  expect(evaluated()).toBe(wrong);
  expect(wrong).toBeLessThanOrEqual(20);
  expect(wrong).toBeGreaterThanOrEqual(5);
});

test("thirty pupils behind one address, each with a typo first, all get in", async () => {
  const deps = await throttled();
  for (let index = 0; index < 30; index++) {
    const name = `pupil-${index}`;
    await aStudent(deps, name);
    const typo = await signIn(deps, signInInput(name, { password: "four quite herons wade" }));
    expect(typo).toEqual({ ok: false, reason: "wrong" });
    accepted(await signIn(deps, signInInput(name)));
  }
});

test("of fifty guesses at once five are evaluated", async () => {
  const deps = await throttled();
  await aStudent(deps);
  const guesses = Array.from({ length: 50 }, (_, index) =>
    signIn(deps, signInInput("curlew", { password: `guess ${index}`, address: `198.51.100.${index}` })),
  );
  const outcomes = await Promise.all(guesses);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "wrong")).toHaveLength(5);
  expect(evaluated()).toBe(5);
});

test("one account's wrong guesses keep nobody else out", async () => {
  const deps = await throttled();
  await aStudent(deps, "curlew");
  await aStudent(deps, "avocet");
  for (let index = 0; index < 30; index++)
    await signIn(deps, signInInput("curlew", { password: `guess ${index}` }));
  expect(await signIn(deps, signInInput("curlew"))).toMatchObject({ ok: false, reason: "too-many" });
  accepted(await signIn(deps, signInInput("avocet")));
});

test("guesses at the password under the account page are throttled with those at the door", async () => {
  const deps = await throttled();
  const userId = await aStudent(deps);
  const change = { userId, next: "another quiet heron", device: "Firefox on Linux" };
  const details = { userId, username: "curlew", displayName: null, email: "thief@home.example" };
  for (let index = 0; index < 60; index++) {
    const current = `guess ${index}`;
    if (index % 3 === 0) await changeDetails(deps, { ...details, password: current });
    else if (index % 3 === 1) await changePassword(deps, { ...change, current });
    else await eraseAccount(deps, { userId, name: "curlew", password: current });
  }
  expect(evaluated()).toBe(20);
  const refused = { ok: false, reason: "too-many", wait: expect.any(Number) };
  expect(await changeDetails(deps, { ...details, password: PASSWORD })).toEqual(refused);
  expect(await changePassword(deps, { ...change, current: PASSWORD })).toEqual(refused);
  expect(await eraseAccount(deps, { userId, name: "curlew", password: PASSWORD })).toEqual(refused);
});

test("mails for a new password are limited by account, and the answer stays the same", async () => {
  const deps = await throttled();
  await aStudent(deps, "curlew", { email: "curlew@home.example" });
  const ask = { login: "curlew", address: "192.0.2.7", linkFor: (token: string) => token };
  for (let index = 0; index < 10; index++) {
    expect(await askForReset(deps, ask)).toEqual({ ok: true });
    await deps.settled();
  }
  expect(deps.mailer.mails).toHaveLength(3);
});

test("somebody locked out by another's guesses gets in again with a link sent by mail", async () => {
  const deps = await throttled();
  await aStudent(deps, "curlew", { email: "curlew@home.example" });
  await guessForAnHour(deps, 100, () => "curlew");
  let token = "";
  const linkFor = (made: string) => {
    token = made;
    return made;
  };
  const later = { ...deps, now: new Date() };
  accepted(await askForReset(later, { login: "curlew", address: "192.0.2.7", linkFor }));
  await deps.settled();
  accepted(await resetPassword(later, { token, password: "another quiet heron" }));
  accepted(await signIn(later, signInInput("curlew", { password: "another quiet heron" })));
});
