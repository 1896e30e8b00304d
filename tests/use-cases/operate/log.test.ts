import { DrizzleQueryError } from "drizzle-orm/errors";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loggedError, makeLog } from "#app/http/log.server.ts";
import { attempts } from "#db/schema/attempts.ts";
import { users } from "#db/schema/users.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { aStudent } from "#tests/builders/people.ts";

// The log writes as it always does, only not to standard output.
const written = vi.hoisted((): string[] => []);
vi.mock("pino", async (original) => {
  const { pino: real } = await original<typeof import("pino")>();
  const make = (options: object) => real(options, { write: (line: string) => void written.push(line) });
  return { default: Object.assign(make, real) };
});

beforeEach(() => {
  written.length = 0;
});
afterAll(async () => (await testDatabase()).close());

/** The line that the log would hold of this error. */
function lineOf(error: unknown): string {
  makeLog("info").error({ err: error, requestId: "r1" }, "a loader or action failed");
  expect(written).toHaveLength(1);
  return written[0] ?? "";
}

const WORDS = "curlew-said-this";
const EMAIL = "curlew@home.example";

/** Everything in an error and its causes, as something careless might print it. */
function whole(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return [error.message, error.stack, JSON.stringify(error), whole(error.cause)].join("\n");
}

const INSERTS: Record<string, (deps: TestDeps) => Promise<unknown>> = {
  "a name taken": async (deps) => {
    const row = { role: "student" as const, username: WORDS, email: EMAIL, passwordHash: "argon2-hash" };
    const at = { createdAt: deps.now, lastSeenAt: deps.now };
    await deps.db.insert(users).values({ ...row, ...at, id: uuidv7() });
    return deps.db.insert(users).values({ ...row, ...at, id: uuidv7() });
  },
  "a value quoted by the database": async (deps) => {
    const row = { id: `${WORDS} ${EMAIL} argon2-hash`, role: "guest" as const };
    return deps.db.insert(users).values({ ...row, createdAt: deps.now, lastSeenAt: deps.now });
  },
  "a value of several lines that look like the stack": async (deps) => {
    const id = `\n    at ${WORDS} (${EMAIL}:1:1)\n    at argon2-hash (file.ts:1:1)`;
    return deps.db.insert(users).values({ id, role: "guest", createdAt: deps.now, lastSeenAt: deps.now });
  },
  "an answer of an attempt that refers to nothing": async (deps) => {
    const answers = { t1: { type: "rewrite" as const, text: `${WORDS} ${EMAIL} argon2-hash` } };
    const row = { id: uuidv7(), userId: await aStudent(deps), exerciseId: "reservoir", versionHash: "none" };
    return deps.db
      .insert(attempts)
      .values({ ...row, moduleId: null, startedAt: deps.now, answers, draftSeq: 0, ratings: {} });
  },
};

describe("an error in the log", () => {
  test.each(Object.entries(INSERTS))(
    "of a failed insert with %s holds no value of it",
    async (_what, insert) => {
      const error: unknown = await insert(await testDeps()).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DrizzleQueryError);
      // The values, the query and the message are there to be leaked.
      for (const secret of [WORDS, EMAIL, "argon2-hash", "insert into", "params:"])
        expect(whole(error)).toContain(secret);

      const line = lineOf(error);
      for (const secret of [WORDS, EMAIL, "argon2-hash", "Failed query", "insert into", "params", "values ("])
        expect(line.toLowerCase()).not.toContain(secret.toLowerCase());
      const { message } = (error as DrizzleQueryError).cause ?? { message: "" };
      expect(message).not.toBe("");
      for (const part of message.split("\n").filter(Boolean)) expect(line).not.toContain(part.trim());
      // What is left is enough to find the place.
      const { err, ...rest } = JSON.parse(line);
      expect(rest).toMatchObject({ level: 50, requestId: "r1", msg: "a loader or action failed" });
      expect(err.code).toMatch(/^[0-9A-Z]{5}$/);
      expect(err.frames.length).toBeGreaterThan(0);
      for (const frame of err.frames) expect(frame).toMatch(/^at /);
    },
  );

  test("tells where it was thrown", () => {
    const { type, frames } = loggedError(new TypeError("curlew"));
    expect(type).toBe("TypeError");
    expect(frames).toEqual(expect.arrayContaining([expect.stringContaining("log.test.ts")]));
  });

  test.each([
    ["a text", "curlew-said-this"],
    ["nothing", undefined],
    ["null", null],
    ["an object", { message: "curlew-said-this", stack: "at curlew-said-this" }],
    ["an error caused by a text", new Error("outer", { cause: "curlew-said-this" })],
  ])("that is %s leaves nothing of it either, and is logged", (_what, thrown) => {
    const line = lineOf(thrown);
    expect(line).not.toContain(WORDS);
    expect(JSON.parse(line)).toMatchObject({ level: 50, msg: "a loader or action failed" });
  });

  test("that is its own cause ends all the same", () => {
    const error = new Error("round and round");
    error.cause = error;
    expect(loggedError(error)).toMatchObject({ type: "Error" });
  });
});
