import { count } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { attempts } from "#db/schema/attempts.ts";
import { reservoirExercise, sampleCourse } from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { ALL_RIGHT, started, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

async function attemptCount({ db }: TestDeps): Promise<number> {
  const [row] = await db.select({ number: count() }).from(attempts);
  return row?.number ?? 0;
}

describe("starting an exercise", () => {
  test("opens an empty attempt, pinned to the exercise's present version", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const outcome = accepted(
      await startAttempt(deps, { userId, exerciseId: "reservoir", moduleId: "water" }),
    );
    expect(outcome.resumed).toBe(false);
    const [row] = await deps.db.select().from(attempts);
    const version = deps.content.exercises.get("reservoir");
    expect(row).toMatchObject({ id: outcome.attempt, userId, versionHash: version?.hash, draftSeq: 0 });
    expect(row).toMatchObject({ startedAt: deps.now, answers: {}, ratings: {}, submittedAt: null });
    expect(row?.moduleId).toBe("water");
  });

  test("by a double click makes one attempt", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const input = { userId, exerciseId: "reservoir", moduleId: "water" };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => startAttempt(deps, input)));
    expect(new Set(outcomes.map((outcome) => accepted(outcome).attempt)).size).toBe(1);
    expect(outcomes.filter((outcome) => !accepted(outcome).resumed)).toHaveLength(1);
    expect(await attemptCount(deps)).toBe(1);
  });

  test("goes on with the attempt under way, draft and all", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const attempt = await started(deps, userId);
    await saveDraft(deps, { attempt, userId, seq: 4, entries: ALL_RIGHT });
    const again = accepted(
      await startAttempt(later(deps, 60), { userId, exerciseId: "reservoir", moduleId: null }),
    );
    expect(again).toEqual({ ok: true, attempt, resumed: true });
    const opened = accepted(await openAttempt(deps, { attempt, userId }));
    expect(opened.attempt.seq).toBe(4);
    expect(opened.attempt.answers.t2).toEqual({ type: "choice", chosen: ["One"], certainty: 75 });
  });

  test("makes another attempt once the first has been submitted", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const first = await submitted(deps, userId);
    expect(await started(deps, userId)).not.toBe(first);
    expect(await attemptCount(deps)).toBe(2);
  });

  test("is one person's own affair", async () => {
    const deps = await testDeps();
    const [one, other] = [await aGuest(deps), await aStudent(deps)];
    expect(await started(deps, one)).not.toBe(await started(deps, other));
  });

  test("forgets a module that does not hold the exercise", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    for (const moduleId of ["bridge", "nowhere", "__proto__"]) {
      await deps.db.delete(attempts);
      await startAttempt(deps, { userId, exerciseId: "reservoir", moduleId });
      expect(await deps.db.select({ moduleId: attempts.moduleId }).from(attempts)).toEqual([
        { moduleId: null },
      ]);
    }
  });

  test("is refused for an exercise or a person there is not", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const nobody = "0190a000-0000-7000-8000-000000000000";
    const input = { userId, exerciseId: "reservoir", moduleId: null };
    expect(await startAttempt(deps, { ...input, exerciseId: "unknown" })).toEqual({
      ok: false,
      reason: "no-such-exercise",
    });
    expect(await startAttempt(deps, { ...input, userId: nobody })).toEqual({ ok: false, reason: "gone" });
    expect(await attemptCount(deps)).toBe(0);
  });
});

test("an attempt opens for its owner alone, and no longer once submitted", async () => {
  // What an exercise is about might give away what is wrong in it.
  const deps = await testDeps(sampleCourse(reservoirExercise({ tags: ["relayed-by-one-paper"] })));
  const [userId, other] = [await aGuest(deps), await aStudent(deps)];
  const attempt = await started(deps, userId);
  const opened = accepted(await openAttempt(deps, { attempt, userId }));
  expect(opened.attempt).toEqual({ id: attempt, answers: {}, seq: 0, moduleId: "water", forClass: null });
  expect(JSON.stringify(opened.exercise)).not.toMatch(/findings|"why"|"check"|"right"|tags|relayed/);
  const refused = { ok: false, reason: "not-found" };
  expect(await openAttempt(deps, { attempt, userId: other })).toEqual(refused);
  await submitted(deps, userId);
  expect(await openAttempt(deps, { attempt, userId })).toEqual({ ok: false, reason: "submitted" });
  expect(await openAttempt(deps, { attempt, userId: other })).toEqual(refused);
});
