import { beforeEach, describe, expect, test } from "vitest";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { submitted } from "#tests/builders/work.ts";

const DAY = 24 * 60;
let deps: TestDeps;
let classId: string;
let userId: string;
beforeEach(async () => {
  deps = await testDeps();
  classId = (await aClass(deps)).id;
  userId = await aStudentIn(deps, classId);
});

const again = async (when: TestDeps, attempt: string) =>
  accepted(await openFeedback(when, { attempt, userId })).feedback.again;
const start = async (when: TestDeps, assignmentId: string | null = null) =>
  accepted(await startAttempt(when, { userId, exerciseId: "reservoir", moduleId: null, assignmentId }))
    .attempt;

describe("what the feedback page offers as another try", () => {
  test("is the class's next attempt while there is one, and says that it cannot count any more", async () => {
    const assignmentId = await anAssignment(deps, { classId, explain: "at-once", counts: "first" });
    const first = await handedIn(deps, { assignmentId, userId });
    expect(await again(later(deps, 1), first)).toEqual({
      for: "class",
      assignmentId,
      number: 2,
      most: 2,
      mayCount: false,
    });
    const second = await start(later(deps, 2), assignmentId);
    expect(await findAttempt(deps.db, second, userId)).toMatchObject({ assignmentId });
  });

  test("is one's own once the attempts are used or the assignment has closed", async () => {
    const used = await anAssignment(deps, { classId, explain: "at-once", counts: "first", attempts: 1 });
    const only = await handedIn(deps, { assignmentId: used, userId });
    expect(await again(later(deps, 1), only)).toEqual({ for: "self" });
    expect(await findAttempt(deps.db, await start(later(deps, 2)), userId)).toMatchObject({
      assignmentId: null,
    });
    const closing = await anAssignment(deps, { classId, exercises: ["bulletin"] });
    const left = await handedIn(deps, { assignmentId: closing, userId, exerciseId: "bulletin", entries: [] });
    expect(await again(later(deps, 3 * DAY), left)).toEqual({ for: "self" });
  });

  test("of practice from before is the class's first attempt once it asks, and one that counts", async () => {
    const own = await submitted(deps, userId);
    expect(await again(deps, own)).toEqual({ for: "self" });
    const assignmentId = await anAssignment(deps, { classId });
    const asked = { for: "class", assignmentId, number: 1, most: 2, mayCount: true };
    expect(await again(deps, own)).toEqual(asked);
  });

  test("is nothing while another class's attempts are used and await their explanations", async () => {
    const own = await submitted(deps, userId);
    const assignmentId = await anAssignment(deps, { classId, attempts: 1, explain: "release" });
    await handedIn(deps, { assignmentId, userId });
    expect(await again(later(deps, 1), own)).toBeNull();
  });
});

describe("the workspace", () => {
  const terms = async (when: TestDeps, attempt: string) =>
    accepted(await openAttempt(when, { attempt, userId })).attempt.forClass;

  test("of work for a class knows the student's terms, which attempt it is and whether it can count", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const first = await start(deps, assignmentId);
    expect(await terms(deps, first)).toMatchObject({
      terms: { attempts: 2, counts: "best", explain: "close" },
      zone: "Europe/London",
      number: 1,
      mayCount: true,
    });
    await handedIn(deps, { assignmentId, userId });
    const second = await start(later(deps, 1), assignmentId);
    expect(await terms(later(deps, 1), second)).toMatchObject({ number: 2, mayCount: true });
  });

  test("of work after the explanations knows that it cannot count", async () => {
    const assignmentId = await anAssignment(deps, { classId, explain: "at-once", counts: "first" });
    await handedIn(deps, { assignmentId, userId });
    const second = await start(later(deps, 1), assignmentId);
    expect(await terms(later(deps, 1), second)).toMatchObject({ number: 2, mayCount: false });
  });

  test("of one's own work knows of no class, until one asks for the exercise", async () => {
    const own = await start(deps);
    expect(await terms(deps, own)).toBeNull();
    await anAssignment(deps, { classId });
    expect(await terms(deps, own)).toMatchObject({ number: 1, mayCount: true });
  });
});
