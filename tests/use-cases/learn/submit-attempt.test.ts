import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, describe, expect, test } from "vitest";
import { MAX_MARKS } from "#app/domain/attempt/answers.ts";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { marks } from "#db/schema/attempts.ts";
import { NOTORIOUS, REVEALED } from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { ALL_RIGHT, entriesWith, started } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

async function anAttempt(exerciseId = "reservoir") {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const attempt = await started(deps, userId, exerciseId);
  const input = { attempt, userId, key: uuidv7(), entries: ALL_RIGHT, confirmed: false };
  return { deps, userId, attempt, input };
}

describe("submitting", () => {
  test("scores the attempt, closes it and keeps its marks with their outcome", async () => {
    const { deps, attempt, userId, input } = await anAttempt();
    const outcome = accepted(await submitAttempt(later(deps, 10), input));
    expect(outcome.first).toBe(true);
    // Mark task 3 · 1, three questions at 1; the rewrite awaits its rating and is left out.
    expect(outcome.result?.score).toBe(1);
    const row = await findAttempt(deps.db, attempt, userId);
    expect(row).toMatchObject({ score: 1, submissionKey: `${attempt} ${input.key}` });
    expect(row?.result).toEqual(outcome.result);
    expect(row?.submittedAt).toEqual(later(deps, 10).now);
    const kept = await deps.db.select().from(marks).where(eq(marks.attemptId, attempt));
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual({
      attemptId: attempt,
      task: "t1",
      ordinal: 1,
      verdict: "hit",
      finding: "notorious",
      credit: 1,
      ...NOTORIOUS,
    });
  });

  test("counts what is wrong: half the marks and a wrong choice", async () => {
    const { deps, input } = await anAttempt();
    const entries = entriesWith({ "m.t1": JSON.stringify([REVEALED]), "c.t2": "Two", "certainty.t2": null });
    const outcome = accepted(await submitAttempt(deps, { ...input, entries }));
    // 2C/(M + N) = 2/3 at weight 3, choice 0, order 1, match 1: (3 · 2/3 + 0 + 1 + 1)/6.
    expect(outcome.result?.score).toBeCloseTo(4 / 6, 12);
  });

  test("with questions open asks first, keeps a draft and no result, and takes it when confirmed", async () => {
    const { deps, attempt, userId, input } = await anAttempt();
    const entries = entriesWith({ "c.t2": null, "certainty.t2": null, "p.t4.Silence": null, "r.t5": "  " });
    const asked = await submitAttempt(deps, { ...input, entries });
    expect(asked).toMatchObject({ ok: false, reason: "incomplete", tasks: ["t2", "t4", "t5"] });
    expect(JSON.stringify(asked)).not.toMatch(/score|verdict|finding/);
    const open = await findAttempt(deps.db, attempt, userId);
    expect(open).toMatchObject({ submittedAt: null, result: null, score: null, draftSeq: 1 });
    expect(open?.answers.t4).toEqual({ type: "match", pairs: { Poison: "Report" } });
    expect(await deps.db.$count(marks)).toBe(0);
    const outcome = accepted(await submitAttempt(deps, { ...input, entries, confirmed: true }));
    // Marks 1 at weight 3, choice 0, order 1, match ½, rewrite 0 because it was left empty.
    expect(outcome.result?.score).toBeCloseTo((3 + 0 + 1 + 0.5 + 0) / 7, 12);
  });

  test("of a passage left alone needs no confirmation: that is an answer", async () => {
    const { deps, input } = await anAttempt("bulletin");
    const outcome = accepted(await submitAttempt(deps, { ...input, entries: [] }));
    expect(outcome.result?.score).toBe(0);
  });

  test("takes what is posted, not the draft kept before", async () => {
    const { deps, attempt, userId, input } = await anAttempt();
    await saveDraft(deps, { attempt, userId, seq: 1, entries: entriesWith({ "c.t2": "Two" }) });
    accepted(await submitAttempt(deps, input));
    const row = await findAttempt(deps.db, attempt, userId);
    expect(row?.answers.t2).toEqual({ type: "choice", chosen: ["One"], certainty: 75 });
  });

  test("with something that is no answer is refused and closes nothing", async () => {
    const { deps, attempt, userId, input } = await anAttempt();
    const entries = entriesWith({ "c.t2": "Three" });
    const outcome = await submitAttempt(deps, { ...input, entries, confirmed: true });
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", message: /unknown choice/ });
    const row = await findAttempt(deps.db, attempt, userId);
    expect(row).toMatchObject({ submittedAt: null, result: null, score: null, submissionKey: null });
    expect(await deps.db.$count(marks)).toBe(0);
  });

  test("with something that is no answer keeps the rest as a draft, after the one before", async () => {
    const { deps, attempt, userId, input } = await anAttempt();
    await saveDraft(deps, { attempt, userId, seq: 6, entries: [["r.t5", "before"]] });
    await submitAttempt(deps, { ...input, entries: entriesWith({ "c.t2": "Three" }) });
    const opened = accepted(await openAttempt(deps, { attempt, userId }));
    expect(opened.attempt.seq).toBe(7);
    const { t1, t5 } = opened.attempt.answers;
    expect(Object.keys(opened.attempt.answers).toSorted()).toEqual(["t1", "t3", "t4", "t5"]);
    expect(t1).toMatchObject({ marks: [{ kind: "attribution" }, { kind: "loaded" }] });
    expect(t5).toEqual({ type: "rewrite", text: "The company did not reply." });
  });

  test("with more marks than there may be keeps the first of them and all other answers", async () => {
    const { deps, attempt, userId, input } = await anAttempt();
    const many = JSON.stringify([
      REVEALED,
      ...Array(MAX_MARKS - 1).fill(NOTORIOUS),
      { ...NOTORIOUS, kind: "evidence" },
    ]);
    const outcome = await submitAttempt(deps, { ...input, entries: entriesWith({ "m.t1": many }) });
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", message: /100 marks/ });
    const { answers } = accepted(await openAttempt(deps, { attempt, userId })).attempt;
    expect(answers.t1).toMatchObject({ marks: [{ kind: "attribution" }, { kind: "loaded" }] });
    expect(Object.keys(answers)).toHaveLength(5);
  });

  test("somebody else's attempt is not found, submitted or not", async () => {
    const { deps, attempt, userId, input } = await anAttempt();
    const other = await aStudent(deps);
    const refused = { ok: false, reason: "not-found" };
    expect(await submitAttempt(deps, { ...input, userId: other })).toEqual(refused);
    expect(await findAttempt(deps.db, attempt, userId)).toMatchObject({ submittedAt: null });
    accepted(await submitAttempt(deps, input));
    expect(await submitAttempt(deps, { ...input, userId: other })).toEqual(refused);
  });
});

describe("submitting again", () => {
  test.each([
    ["with the same key", true],
    ["with another key", false],
  ])("%s gives the first result and changes nothing", async (_how, sameKey) => {
    const { deps, attempt, userId, input } = await anAttempt();
    const first = accepted(await submitAttempt(deps, input));
    const before = await findAttempt(deps.db, attempt, userId);
    const again = await submitAttempt(later(deps, 5), {
      ...input,
      key: sameKey ? input.key : uuidv7(),
      entries: entriesWith({ "c.t2": "Two", "m.t1": "[]" }),
      confirmed: true,
    });
    expect(again).toEqual({ ok: true, first: sameKey, result: first.result });
    expect(await findAttempt(deps.db, attempt, userId)).toEqual(before);
    expect(await deps.db.select().from(marks)).toHaveLength(2);
  });

  test("a key used for another attempt, one's own or somebody else's, hinders nobody", async () => {
    const { deps, userId, input } = await anAttempt();
    accepted(await submitAttempt(deps, input));
    const other = await aStudent(deps);
    for (const person of [userId, other]) {
      const attempt = await started(deps, person);
      const outcome = accepted(await submitAttempt(deps, { ...input, userId: person, attempt }));
      expect(outcome.first).toBe(true);
      expect(await findAttempt(deps.db, attempt, person)).toMatchObject({ score: 1 });
    }
  });

  test("fifty at once, twenty times over, make one result and one set of marks each", async () => {
    const { deps, userId, input } = await anAttempt();
    for (let round = 0; round < 20; round++) {
      const attempt = await started(deps, userId);
      const key = uuidv7();
      const one = { ...input, attempt };
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          // Half are replays of one submission, half are others with answers of their own.
          const wrong = index % 4 === 3;
          const entries = wrong ? entriesWith({ "c.t2": "Two", "m.t1": "[]" }) : ALL_RIGHT;
          const sent = { ...one, entries, key: index % 2 ? uuidv7() : key };
          return submitAttempt(deps, sent).then((outcome) => ({ outcome: accepted(outcome), key: sent.key }));
        }),
      );
      const row = await findAttempt(deps.db, attempt, userId);
      for (const { outcome } of outcomes) expect(outcome.result).toEqual(row?.result);
      // Told to be the first is whoever sent the key that won, and nobody else.
      for (const sent of outcomes)
        expect(sent.outcome.first).toBe(row?.submissionKey === `${attempt} ${sent.key}`);
      const kept = await deps.db.select().from(marks).where(eq(marks.attemptId, attempt));
      expect(kept).toHaveLength(row?.answers.t1?.type === "mark" ? row.answers.t1.marks.length : -1);
    }
  });
});
