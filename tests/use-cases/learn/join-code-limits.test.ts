import { afterAll, afterEach, expect, test, vi } from "vitest";
import { makeLimits } from "#app/http/limits.server.ts";
import { openJoining } from "#app/use-cases/learn/open-joining.server.ts";
import { aClass } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { testDeps } from "#tests/builders/deps.ts";

afterAll(async () => (await testDatabase()).close());
afterEach(() => vi.useRealTimers());

const CODE = "HK4TARWM";
const WRONG = "HK4TARWX";
const ADDRESS = "192.0.2.7";

/** The limits that the server has, and a class that takes CODE. */
async function throttled() {
  const deps = await testDeps();
  const { connection } = await testDatabase();
  await aClass(deps, { joinCode: CODE, joinCodeExpiresAt: new Date(deps.now.getTime() + 3600 * 1000) });
  const limits = makeLimits(connection.pool, deps.hash);
  return async (code: string, personId: string | null = null, address = ADDRESS) => {
    const outcome = await openJoining({ ...deps, limits }, { code, personId, address, accountId: null });
    return outcome.ok ? "open" : outcome.reason;
  };
}

test("thirty pupils behind one address mistype the code three times each and all get in", async () => {
  const tried = await throttled();
  for (let pupil = 0; pupil < 30; pupil += 1) {
    for (let typo = 0; typo < 3; typo += 1) expect(await tried(WRONG)).toBe("no-class");
    expect(await tried(CODE)).toBe("open");
  }
});

test("right codes do not count: a class of a thousand opens one link from one address", async () => {
  const tried = await throttled();
  for (let pupil = 0; pupil < 1000; pupil += 1) expect(await tried(CODE)).toBe("open");
});

test("one person guesses at most 20 times an hour, whatever address they come from", async () => {
  const tried = await throttled();
  const answers: string[] = [];
  for (let guess = 0; guess < 40; guess += 1)
    answers.push(await tried(WRONG, "someone", `198.51.100.${guess}`));
  expect(answers.filter((answer) => answer === "no-class")).toHaveLength(20);
  // From then on a right guess tells nothing either.
  expect(await tried(CODE, "someone")).toBe("too-many");
  expect(await tried(CODE, "another")).toBe("open");
});

test("a pupil who tries 500 wrong codes keeps nobody else of the school out", async () => {
  const tried = await throttled();
  for (let guess = 0; guess < 500; guess += 1) expect(await tried(WRONG)).toBe("no-class");
  for (let pupil = 0; pupil < 30; pupil += 1) expect(await tried(CODE, `pupil ${pupil}`)).toBe("open");
  expect(await tried(CODE)).toBe("open");
});

test("of 1000 guesses sent at once from one address, at most 600 are answered, and a minute later all is as before", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const tried = await throttled();
  const answers = await Promise.all(Array.from({ length: 1000 }, () => tried(WRONG)));
  expect(answers.filter((answer) => answer === "no-class")).toHaveLength(600);
  // Were right codes still taken, the limit would not slow a guesser.
  expect(await tried(CODE)).toBe("too-many");
  expect(await tried(CODE, null, "203.0.113.9")).toBe("open");
  vi.setSystemTime(Date.now() + 61_000);
  expect(await tried(CODE)).toBe("open");
});
