import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Terms } from "#app/domain/class/terms.ts";
import { openAssigned } from "#app/use-cases/learn/open-assigned.server.ts";
import { startAssigned } from "#app/use-cases/learn/start-assigned.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { overrides } from "#db/schema/assignments.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { ALL_RIGHT } from "#tests/builders/work.ts";

let deps: TestDeps;
let classId: string;
let userId: string;
beforeEach(async () => {
  deps = await testDeps();
  classId = (await aClass(deps)).id;
  userId = await aStudentIn(deps, classId);
});

const HOUR = 3600 * 1000;
/** Hours after the test began; the terms below count in them. */
const hour = (n: number) => new Date(deps.now.getTime() + n * HOUR);
const at = (n: number, milliseconds = 0): TestDeps => ({
  ...deps,
  now: new Date(hour(n).getTime() + milliseconds),
});

type Own = Partial<typeof overrides.$inferInsert>;

/** Opens at hour 10, due at 20, closes at 30. */
async function assigned(more: Partial<Terms> = {}, own?: Own) {
  const times = { opensAt: hour(10), dueAt: hour(20), closesAt: hour(30) };
  const id = await anAssignment(deps, { classId, moduleId: "water", ...times, ...more });
  if (own) await deps.db.insert(overrides).values({ assignmentId: id, userId, reason: "Away", ...own });
  return id;
}

const start = (when: TestDeps, assignmentId: string) =>
  startAssigned(when, { userId, exerciseId: "reservoir", moduleId: null, assignmentId });
const hand = (when: TestDeps, attempt: string) =>
  submitAttempt(when, { attempt, userId, key: uuidv7(), entries: ALL_RIGHT, confirmed: true });
/** Whether it can be begun then: "begun", or why not. */
async function starts(when: TestDeps, assignmentId: string): Promise<string> {
  const outcome = await start(when, assignmentId);
  return outcome.ok ? "begun" : outcome.reason;
}
/** What becomes of work begun at the very opening and handed in then: "late", "on time" or "closed". */
async function handsIn(when: TestDeps, assignmentId: string, opens = 10): Promise<string> {
  const { attempt } = accepted(await start(at(opens), assignmentId));
  const outcome = await hand(when, attempt);
  if (!outcome.ok) return outcome.reason;
  const seen = accepted(await openAssigned(when, { classId, userId, assignmentId }));
  return seen.assigned.steps?.[0]?.late ? "late" : "on time";
}

describe("beginning", () => {
  test("is possible from the opening itself on, until the closing itself", async () => {
    const id = await assigned();
    expect(await starts(at(10, -1), id)).toBe("not-now");
    expect(await starts(at(10), id)).toBe("begun");
    expect(await starts(at(20), id)).toBe("begun");
    expect(await starts(at(30, -1), id)).toBe("begun");
    expect(await starts(at(30), id)).toBe("not-now");
  });

  test("ends at the due time where late work is refused", async () => {
    const id = await assigned({ late: "refused", closesAt: null });
    expect(await starts(at(20, -1), id)).toBe("begun");
    expect(await starts(at(20), id)).toBe("not-now");
  });

  test("never ends where it never closes", async () => {
    expect(await starts(at(100_000), await assigned({ closesAt: null, explain: "due" }))).toBe("begun");
  });

  test("follows a student's own times and attempts, earlier or later than the class's", async () => {
    const early = await assigned({}, { opensAt: hour(5) });
    expect(await starts(at(5, -1), early)).toBe("not-now");
    expect(await starts(at(5), early)).toBe("begun");
    const closing = await assigned({}, { closesAt: hour(40) });
    expect(await starts(at(40, -1), closing)).toBe("begun");
    expect(await starts(at(40), closing)).toBe("not-now");
    const shorter = await assigned({}, { closesAt: hour(25) });
    expect(await starts(at(25), shorter)).toBe("not-now");
    // Due after the class closes: nobody's work closes before it is due.
    const due = await assigned({}, { dueAt: hour(50) });
    expect(await starts(at(50, -1), due)).toBe("begun");
    expect(await starts(at(50), due)).toBe("not-now");
    const strict = await assigned({}, { late: "refused" });
    expect(await starts(at(20), strict)).toBe("not-now");
    const lenient = await assigned({ late: "refused", closesAt: null }, { late: "marked" });
    expect(await starts(at(20), lenient)).toBe("begun");
  });

  test("stops when the attempts are used, the student's own number if they have one", async () => {
    const two = await assigned();
    await handedIn(at(11), { assignmentId: two, userId });
    await handedIn(at(12), { assignmentId: two, userId });
    expect(await starts(at(13), two)).toBe("wait");
    expect(await start(at(13), two)).toMatchObject({ back: { classId, assignmentId: two } });
  });

  test("goes on with an attempt more for a student who has three", async () => {
    const three = await assigned({}, { attempts: 3 });
    for (const n of [11, 12, 13]) await handedIn(at(n), { assignmentId: three, userId });
    expect(await starts(at(14), three)).toBe("wait");
  });

  test("without naming the assignment is held back all the same while its explanations are", async () => {
    const id = await assigned({ attempts: 1 });
    await handedIn(at(11), { assignmentId: id, userId });
    const input = { userId, exerciseId: "reservoir", moduleId: "water", assignmentId: null };
    expect(await startAssigned(at(12), input)).toEqual({
      ok: false,
      reason: "wait",
      back: { classId, assignmentId: id },
    });
    expect(await startAssigned(at(30), input)).toMatchObject({ ok: true });
  });
});

describe("handing in", () => {
  test.each([
    ["just before it is due", 20, -1, "on time"],
    ["at the due time", 20, 0, "late"],
    ["just before it closes", 30, -1, "late"],
    ["at the closing time", 30, 0, "closed"],
  ])("%s", async (_when, n, milliseconds, becomes) => {
    expect(await handsIn(at(n, milliseconds), await assigned())).toBe(becomes);
  });

  test.each([
    ["due later", { dueAt: 25 }, 20, 0, "on time"],
    ["due later, at that time", { dueAt: 25 }, 25, 0, "late"],
    ["due earlier", { dueAt: 15 }, 15, 0, "late"],
    ["closing later", { closesAt: 40 }, 40, -1, "late"],
    ["closing later, at that time", { closesAt: 40 }, 40, 0, "closed"],
    ["closing earlier", { closesAt: 22 }, 22, 0, "closed"],
  ])(
    "with an exception: %s",
    async (_what, own: { dueAt?: number; closesAt?: number }, n, milliseconds, becomes) => {
      const times = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, hour(value)]));
      expect(await handsIn(at(n, milliseconds), await assigned({}, times))).toBe(becomes);
    },
  );

  test("where late work is refused, unless it is taken from this student", async () => {
    const refused = { late: "refused", closesAt: null } as const;
    expect(await handsIn(at(20, -1), await assigned(refused))).toBe("on time");
    expect(await handsIn(at(20), await assigned(refused))).toBe("closed");
    expect(await handsIn(at(20), await assigned(refused, { late: "marked" }))).toBe("late");
  });

  test("too late is refused and keeps the draft as it was sent", async () => {
    const id = await assigned();
    const { attempt } = accepted(await start(at(11), id));
    expect(await hand(at(30), attempt)).toEqual({ ok: false, reason: "closed" });
    const row = await findAttempt(deps.db, attempt, userId);
    expect(row).toMatchObject({ submittedAt: null, draftedAt: hour(30) });
    expect(Object.keys(row?.answers ?? {}).length).toBeGreaterThan(0);
    // More time for this student, and it can be handed in after all.
    await deps.db
      .insert(overrides)
      .values({ assignmentId: id, userId, reason: "Was ill", closesAt: hour(60) });
    expect(await hand(at(31), attempt)).toMatchObject({ ok: true });
  });
});
