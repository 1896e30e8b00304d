import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showSpread } from "#app/domain/class/show-spread.ts";
import { RUNS } from "#tests/builders/runs.ts";

const inClass = { lesson: false };
const leaving = { lesson: true };

describe("how the scores fell", () => {
  test("to the nearest 5%, with the median and the middle half", () => {
    const spread = showSpread([0.92, null, 0.58, 0.6], inClass);
    expect(spread.of).toBe(3);
    expect(spread.columns).toEqual([
      { from: 60, to: 60, count: 2 },
      { from: 90, to: 90, count: 1 },
    ]);
    expect(spread.median).toBeCloseTo(0.6, 12);
    expect(spread.band?.low).toBeCloseTo(0.59, 12);
    expect(spread.band?.high).toBeCloseTo(0.76, 12);
  });

  test("of nobody, or of what nobody has rated, there is nothing to tell", () => {
    const nothing = { of: 0, median: null, band: null, columns: [] };
    expect(showSpread([], inClass)).toEqual(nothing);
    expect(showSpread([null, null], inClass)).toEqual(nothing);
  });

  test("of one, or of equal ones, the median and the middle half are that score", () => {
    for (const scores of [[0.7], [0.7, 0.7, 0.7]]) {
      expect(showSpread(scores, inClass)).toMatchObject({ median: 0.7, band: { low: 0.7, high: 0.7 } });
    }
  });

  test("leaving the class, in quarters of the scale; a full score is in the last one", () => {
    const scores = [...Array(6).fill(0.1), ...Array(5).fill(0.25), ...Array(9).fill(1)];
    const { columns, band } = showSpread(scores, leaving);
    expect(columns.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 25, 6],
      [25, 50, 5],
      [50, 75, 0],
      [75, 100, 9],
    ]);
    expect(band).toBeNull();
  });

  test("leaving the class, there is none of fewer than five, and no count of one to four, nor one that follows", () => {
    expect(showSpread([1, 1, 1, 1], leaving).of).toBe(0);
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(scores, (some) => {
        const { columns, of } = showSpread(some, leaving);
        const told = columns.flatMap(({ count }) => count ?? []);
        expect(told.every((count) => count === 0 || count >= 5)).toBe(true);
        const gaps = columns.length - told.length;
        expect(gaps).not.toBe(1);
        const hidden = of - told.reduce((sum, count) => sum + count, 0);
        expect(hidden === 0 || hidden >= 5).toBe(true);
      }),
      RUNS,
    );
  });
});
