import { describe, expect, test } from "vitest";
import { type Standing, scoreMatrix } from "#app/domain/class/score-matrix.ts";
import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";

const DUE = new Date("2026-12-04T18:00:00Z");
const TERMS: Terms = {
  opensAt: new Date("2026-12-01T08:00:00Z"),
  dueAt: DUE,
  closesAt: null,
  attempts: 1,
  counts: "first",
  explain: "due",
  late: "marked",
};

function standing(userId: string, exerciseId: string, more: Partial<Standing> = {}): Standing {
  const submittedAt = new Date(DUE.getTime() - 1);
  const trials = { signals: 4, hits: 3, noises: 6, falseAlarms: 1 };
  return { userId, exerciseId, submittedAt, score: 0.8, awaitsReview: false, ...trials, ...more };
}

function matrix(standings: Standing[], more: Partial<Parameters<typeof scoreMatrix>[0]> = {}) {
  return scoreMatrix({
    userIds: ["ann"],
    exerciseIds: ["a", "b"],
    standings,
    terms: TERMS,
    overrides: new Map(),
    lowerQuartiles: new Map(),
    ...more,
  });
}

const cell = { score: 0.8, late: false, awaiting: false, low: false };

describe("the table of scores", () => {
  test("one who handed in everything has a mean", () => {
    const [row] = matrix([standing("ann", "a"), standing("ann", "b", { score: 0.4 })]);
    expect(row).toMatchObject({ state: "done", cells: [cell, { ...cell, score: 0.4 }] });
    expect(row?.mean).toBeCloseTo(0.6, 12);
  });

  test("one who has not is under way, without a mean; one who has begun nothing, not started", () => {
    const rows = matrix([standing("ann", "a"), standing("ann", "b", { submittedAt: null, score: null })], {
      userIds: ["ann", "bea"],
    });
    expect(rows[0]).toMatchObject({ state: "under way", mean: null, cells: [cell, "under way"] });
    expect(rows[1]).toMatchObject({ state: "not started", mean: null, cells: [null, null], criterion: null });
  });

  test.each(["first", "last"])("a new attempt under way hides nothing of what counts, listed %s", (place) => {
    const counting = standing("ann", "a");
    const fresh = standing("ann", "a", { submittedAt: null, score: null });
    const [row] = matrix(place === "first" ? [fresh, counting] : [counting, fresh]);
    expect(row?.cells[0]).toEqual(cell);
  });

  test("a mean leaves out what nobody has rated yet, and there is none where nothing has been", () => {
    const unrated = { score: null, awaitsReview: true };
    expect(matrix([standing("ann", "a"), standing("ann", "b", unrated)])[0]?.mean).toBe(0.8);
    expect(matrix([standing("ann", "a", unrated), standing("ann", "b", unrated)])[0]).toMatchObject({
      state: "done",
      mean: null,
      cells: [
        { score: null, awaiting: true },
        { score: null, awaiting: true },
      ],
    });
  });

  test("late is what comes at the due time or after, by the student's own terms", () => {
    const onTheDot = standing("ann", "a", { submittedAt: DUE });
    const none = { opensAt: null, closesAt: null, attempts: null, counts: null, explain: null, late: null };
    const later: TermsOverride = { ...none, dueAt: new Date(DUE.getTime() + 1) };
    expect(matrix([onTheDot])[0]).toMatchObject({ override: null, cells: [{ late: true }, null] });
    const overrides = new Map([["ann", later]]);
    expect(matrix([onTheDot], { overrides })[0]).toMatchObject({
      override: later,
      cells: [{ late: false }, null],
    });
  });

  test("only scores below the lower quartile count as low, so that nobody is when all are equal", () => {
    const scores = [standing("ann", "a"), standing("ann", "b")];
    const lowerQuartiles = new Map([
      ["a", 0.8],
      ["b", 0.81],
    ]);
    expect(matrix(scores, { lowerQuartiles })[0]?.cells).toEqual([cell, { ...cell, low: true }]);
  });

  test("how readily somebody marks is told from ten weak and ten sound sentences on", () => {
    const few = { signals: 5, hits: 5, noises: 5, falseAlarms: 5 };
    const one = matrix([standing("ann", "a", few), standing("ann", "b", { ...few, noises: 4 })]);
    expect(one[0]?.criterion).toBeNull();
    const enough = matrix([standing("ann", "a", few), standing("ann", "b", few)]);
    expect(enough[0]?.criterion).toBeLessThan(-1);
  });
});
