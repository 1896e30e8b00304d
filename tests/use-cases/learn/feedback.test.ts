import { afterAll, describe, expect, test } from "vitest";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { rateAnswer } from "#app/use-cases/learn/rate-answer.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { ALL_RIGHT, entriesWith, started, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

describe("feedback", () => {
  test("is refused before submission and to everybody else, and holds the whole key after it", async () => {
    const deps = await testDeps();
    const [userId, other] = [await aGuest(deps), await aStudent(deps)];
    const attempt = await started(deps, userId);
    expect(await openFeedback(deps, { attempt, userId })).toEqual({ ok: false, reason: "not-submitted" });
    await submitted(deps, userId);
    const notFound = { ok: false, reason: "not-found" };
    expect(await openFeedback(deps, { attempt, userId: other })).toEqual(notFound);
    const nowhere = "0190a000-0000-7000-8000-000000000000";
    expect(await openFeedback(deps, { attempt: nowhere, userId })).toEqual(notFound);
    const { feedback } = accepted(await openFeedback(deps, { attempt, userId }));
    expect(feedback.exercise).toEqual(deps.content.exercises.get("reservoir")?.exercise);
    expect(feedback.result.score).toBe(1);
    expect(feedback.answers.t5).toEqual({ type: "rewrite", text: "The company did not reply." });
    expect(feedback.attempt).toEqual({
      id: attempt,
      exerciseId: "reservoir",
      moduleId: "water",
      number: 1,
      counts: true,
      assignment: null,
    });
  });

  test("counts the attempt submitted first, however often and well it is tried again", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const first = await submitted(deps, userId, "reservoir", entriesWith({ "c.t2": "Two" }));
    const second = await submitted(later(deps, 10), userId);
    const draft = await started(later(deps, 20), userId);
    const score = (await findAttempt(deps.db, first, userId))?.score;
    for (const [attempt, number] of [
      [first, 1],
      [second, 2],
    ] as const) {
      const { feedback } = accepted(await openFeedback(deps, { attempt, userId }));
      expect(feedback.attempt).toMatchObject({ id: attempt, number, counts: number === 1 });
      expect(feedback.counted).toEqual({ id: first, score, number: 1 });
    }
    expect(score).toBeLessThan(1);
    expect(await openFeedback(deps, { attempt: draft, userId })).toMatchObject({ reason: "not-submitted" });
  });
});

describe("rating a rewrite", () => {
  test.each([
    [0, 6 / 7],
    [0.5, 6.5 / 7],
    [1, 1],
  ] as const)("at %d makes the exercise's score %d, as one of seven parts", async (rating, score) => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const attempt = await submitted(deps, userId);
    accepted(await rateAnswer(deps, { attempt, userId, task: "t5", rating }));
    const { feedback } = accepted(await openFeedback(deps, { attempt, userId }));
    expect(feedback.ratings).toEqual({ t5: rating });
    expect(feedback.result.score).toBeCloseTo(score, 12);
    expect(feedback.result.tasks).toContainEqual(expect.objectContaining({ task: "t5", score: rating }));
    expect((await findAttempt(deps.db, attempt, userId))?.score).toBeCloseTo(score, 12);
  });

  test("can be done again and moves the score each time", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const attempt = await submitted(deps, userId);
    for (const rating of [1, 0, 0.5] as const)
      accepted(await rateAnswer(deps, { attempt, userId, task: "t5", rating }));
    expect((await findAttempt(deps.db, attempt, userId))?.score).toBeCloseTo(6.5 / 7, 12);
  });

  test("is refused before submission, to others, and where there is nothing to rate", async () => {
    const deps = await testDeps();
    const [userId, other] = [await aGuest(deps), await aStudent(deps)];
    const attempt = await started(deps, userId);
    const input = { attempt, userId, task: "t5", rating: 1 } as const;
    expect(await rateAnswer(deps, input)).toEqual({ ok: false, reason: "not-submitted" });
    await submitted(deps, userId, "reservoir", entriesWith({ "r.t5": " \n" }));
    const before = await findAttempt(deps.db, attempt, userId);
    const nothing = { ok: false, reason: "nothing-to-rate" };
    for (const task of ["t5", "t1", "t2", "t9", "__proto__"])
      expect(await rateAnswer(deps, { ...input, task })).toEqual(nothing);
    expect(await rateAnswer(deps, { ...input, userId: other })).toEqual({ ok: false, reason: "not-found" });
    expect(await findAttempt(deps.db, attempt, userId)).toEqual(before);
  });

  test("touches neither the answers nor what is explained", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const attempt = await submitted(deps, userId, "reservoir", ALL_RIGHT);
    const before = await findAttempt(deps.db, attempt, userId);
    accepted(await rateAnswer(later(deps, 5), { attempt, userId, task: "t5", rating: 0.5 }));
    const after = await findAttempt(deps.db, attempt, userId);
    const { ratings: _r, score: _s, result: _t, ...rest } = before ?? {};
    expect(after).toMatchObject(rest);
    expect(after?.result?.tasks.slice(0, 4)).toEqual(before?.result?.tasks.slice(0, 4));
  });
});
