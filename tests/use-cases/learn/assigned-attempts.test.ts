import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { exportData } from "#app/use-cases/account/export-data.server.ts";
import { courseProgress } from "#app/use-cases/learn/course-progress.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { listHandedIn } from "#db/queries/assigned-attempts.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { overrides } from "#db/schema/assignments.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { ALL_RIGHT, entriesWith, started, submitted } from "#tests/builders/work.ts";

let deps: TestDeps;
let classId: string;
let userId: string;
beforeEach(async () => {
  deps = await testDeps();
  classId = (await aClass(deps)).id;
  userId = await aStudentIn(deps, classId);
});

const DAY = 24 * 60;
const hand = (when: TestDeps, attempt: string, entries = ALL_RIGHT) =>
  submitAttempt(when, { attempt, userId, key: uuidv7(), entries, confirmed: true });
const feedbackAt = (when: TestDeps, attempt: string) => openFeedback(when, { attempt, userId });
const start = (when: TestDeps, assignmentId: string | null = null) =>
  startAttempt(when, { userId, exerciseId: "reservoir", moduleId: "water", assignmentId });

describe("an attempt at what a class asks for", () => {
  test("is one for the class, even when begun from the module's own page", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const attempt = await started(deps, userId);
    expect(await findAttempt(deps.db, attempt, userId)).toMatchObject({ assignmentId });
  });

  test("takes up a draft of one's own from before", async () => {
    const draft = await started(deps, userId);
    const assignmentId = await anAssignment(deps, { classId });
    expect(accepted(await start(deps)).attempt).toBe(draft);
    expect(await findAttempt(deps.db, draft, userId)).toMatchObject({ assignmentId });
  });

  test("is one for the class when a draft from before is handed in without being opened anew", async () => {
    const draft = await started(deps, userId);
    const assignmentId = await anAssignment(deps, { classId });
    accepted(await hand(deps, draft));
    expect(await findAttempt(deps.db, draft, userId)).toMatchObject({ assignmentId, counts: true });
    expect(await feedbackAt(deps, draft)).toMatchObject({ reason: "not-explained-yet" });
  });

  test("is one's own before the assignment opens, while it is a draft, and after it has closed", async () => {
    await anAssignment(deps, { classId, published: false });
    await anAssignment(deps, { classId, opensAt: later(deps, 1).now });
    const own = await started(deps, userId);
    expect(await findAttempt(deps.db, own, userId)).toMatchObject({ assignmentId: null });
    const closed = await started(later(deps, 3 * DAY), userId, "bulletin");
    expect(await findAttempt(deps.db, closed, userId)).toMatchObject({ assignmentId: null });
  });
});

describe("the time by the server's clock", () => {
  test.each([
    ["a moment before it closes, marked late", 2 * DAY - 1, "marked", true],
    ["at the moment it closes", 2 * DAY, "marked", false],
    ["a moment before it is due, where late work is refused", DAY - 1, "refused", true],
    ["at the due time, where late work is refused", DAY, "refused", false],
  ] as const)("%s, work is taken or refused with the draft kept", async (_when, minutes, late, taken) => {
    await anAssignment(deps, { classId, late });
    const { attempt } = accepted(await start(deps));
    const outcome = await hand(later(deps, minutes), attempt);
    expect(outcome).toMatchObject(taken ? { ok: true } : { ok: false, reason: "closed" });
    const row = await findAttempt(deps.db, attempt, userId);
    expect(row?.submittedAt === null).toBe(!taken);
    expect(row?.answers.t5).toMatchObject({ text: "The company did not reply." });
  });

  test("an exception of this student's beats it both ways", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const none = { opensAt: null, closesAt: null, attempts: null, counts: null, explain: null, late: null };
    const dueAt = later(deps, 5 * DAY).now;
    await deps.db.insert(overrides).values({ assignmentId, userId, ...none, dueAt, reason: "Joined late" });
    const { attempt } = accepted(await start(deps));
    expect(await hand(later(deps, 5 * DAY - 1), attempt)).toMatchObject({ ok: true });
    // The class's explanations came three days earlier; this student's wait for their own end.
    expect(await feedbackAt(later(deps, 5 * DAY - 1), attempt)).toMatchObject({
      reason: "not-explained-yet",
    });
    expect(await feedbackAt(later(deps, 5 * DAY), attempt)).toMatchObject({ ok: true });
  });
});

describe("the attempts allowed", () => {
  test("once used, nothing more can be begun until the explanations are out; then one may practise", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    await handedIn(deps, { assignmentId, userId });
    const second = await handedIn(deps, { assignmentId, userId });
    expect(await start(deps)).toEqual({ ok: false, reason: "wait" });
    const free = accepted(await start(later(deps, 2 * DAY))).attempt;
    expect(await findAttempt(deps.db, free, userId)).toMatchObject({ assignmentId: null });
    expect(await findAttempt(deps.db, second, userId)).toMatchObject({ assignmentId });
  });

  test("of two at once, one is begun", async () => {
    await anAssignment(deps, { classId, attempts: 1 });
    const two = await Promise.all([start(deps), start(deps)]);
    expect(new Set(two.map((one) => accepted(one).attempt)).size).toBe(1);
  });

  test("the better one counts, and both stay", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const poor = await handedIn(deps, { assignmentId, userId, entries: [] });
    const good = await handedIn(later(deps, 5), { assignmentId, userId });
    const all = await listHandedIn(deps.db, { assignmentId });
    expect(all.map(({ id, counts }) => [id, counts])).toEqual(
      expect.arrayContaining([
        [poor, false],
        [good, true],
      ]),
    );
  });

  test("explained at once, only the first can count, however much better the second is", async () => {
    const assignmentId = await anAssignment(deps, { classId, explain: "at-once" });
    const poor = await handedIn(deps, { assignmentId, userId, entries: [] });
    expect(await feedbackAt(deps, poor)).toMatchObject({ ok: true });
    const good = await handedIn(later(deps, 5), { assignmentId, userId });
    const { feedback } = accepted(await feedbackAt(later(deps, 6), good));
    expect(feedback.attempt).toMatchObject({ number: 2, counts: false });
    expect(feedback.counted).toMatchObject({ id: poor, number: 1 });
  });
});

describe("until it is explained", () => {
  test("nothing tells how it went: no feedback, no score among one's progress", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const attempt = await handedIn(deps, { assignmentId, userId });
    const waiting = await feedbackAt(later(deps, 2 * DAY - 1), attempt);
    expect(waiting).toMatchObject({ ok: false, handedIn: { late: false, from: later(deps, 2 * DAY).now } });
    const scoreAt = async (when: TestDeps) =>
      (await courseProgress(when, { userId })).get("water")?.steps.find((step) => step.state === "done");
    expect(await scoreAt(deps)).toMatchObject({ attempt, score: null });
    expect(await scoreAt(later(deps, 2 * DAY))).toMatchObject({ attempt, score: expect.any(Number) });
  });

  test("a student's own export holds the answers, and nothing that tells of the key", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const attempt = await handedIn(deps, { assignmentId, userId });
    const own = await submitted(deps, userId, "bulletin", []);
    const rowOf = async (when: TestDeps, id: string) =>
      (await exportData(when, { userId })).data.attempts?.find((row) => row.id === id);
    const early = await rowOf(deps, attempt);
    expect(early).toMatchObject({ score: null, result: null, hits: null, counts: null });
    expect(JSON.stringify(early)).toContain("The company did not reply.");
    expect(await rowOf(deps, own)).toMatchObject({ result: expect.anything() });
    expect(await rowOf(later(deps, 2 * DAY), attempt)).toMatchObject({ score: expect.any(Number) });
  });

  test("an instructor may release it before its time", async () => {
    const assignmentId = await anAssignment(deps, {
      classId,
      explain: "release",
      releasedAt: later(deps, 30).now,
    });
    const attempt = await handedIn(deps, { assignmentId, userId });
    expect(await feedbackAt(later(deps, 29), attempt)).toMatchObject({ reason: "not-explained-yet" });
    expect(await feedbackAt(later(deps, 30), attempt)).toMatchObject({ ok: true });
  });

  test("work of one's own from before the assignment stays explained", async () => {
    const own = await submitted(deps, userId);
    await anAssignment(deps, { classId });
    expect(await feedbackAt(deps, own)).toMatchObject({
      ok: true,
      feedback: { attempt: { assignment: null } },
    });
  });
});

test("an open answer in assigned work waits for an instructor; in one's own it does not", async () => {
  const own = await submitted(deps, userId);
  const assignmentId = await anAssignment(deps, { classId });
  const open = await handedIn(deps, { assignmentId, userId });
  const empty = await handedIn(deps, { assignmentId, userId, entries: entriesWith({ "r.t5": null }) });
  const waits = async (id: string) => (await findAttempt(deps.db, id, userId))?.awaitsReview;
  expect([await waits(own), await waits(open), await waits(empty)]).toEqual([false, true, false]);
});

test("the trials of an attempt are kept with it", async () => {
  const attempt = await submitted(deps, userId);
  const row = await findAttempt(deps.db, attempt, userId);
  expect(row).toMatchObject({ hits: row?.signals, falseAlarms: 0 });
  expect(row?.signals).toBeGreaterThan(0);
  expect(row?.noises).toBeGreaterThan(0);
});
