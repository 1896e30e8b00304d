import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showSpread } from "#app/domain/class/show-spread.ts";
import { suppressRow } from "#app/domain/class/suppress-row.ts";
import { RUNS } from "#tests/builders/runs.ts";

const WITHIN = { lesson: false };
const LEAVING = { lesson: true };

describe("how scores fell", () => {
  test("stands at steps of 5 %, with median and middle half as PostgreSQL counts them", () => {
    const spread = showSpread([0.9, 0.5, null, 0.7, 0.72], WITHIN);
    expect(spread.of).toBe(4);
    expect(spread.median).toBeCloseTo(0.71, 12);
    expect(spread.band?.low).toBeCloseTo(0.65, 12);
    expect(spread.band?.high).toBeCloseTo(0.765, 12);
    expect(spread.columns).toEqual([
      { from: 50, to: 50, count: 1 },
      { from: 70, to: 70, count: 2 },
      { from: 90, to: 90, count: 1 },
    ]);
  });

  test("of one is that one, of equals themselves, of nobody nothing", () => {
    expect(showSpread([0.4], WITHIN)).toMatchObject({ of: 1, median: 0.4, band: { low: 0.4, high: 0.4 } });
    expect(showSpread([0.4, 0.4, 0.4], WITHIN)).toMatchObject({
      median: 0.4,
      columns: [{ from: 40, count: 3 }],
    });
    expect(showSpread([null], WITHIN)).toEqual({ of: 0, median: null, band: null, columns: [] });
  });

  test("leaves the class in quarters, without those about fewer than five, and of fewer than five not at all", () => {
    const scores = [...Array(12).fill(0.1), ...Array(3).fill(0.3), ...Array(6).fill(0.6)];
    expect(showSpread(scores, LEAVING).columns.map(({ count }) => count)).toEqual([12, null, null, 0]);
    expect(showSpread([0.1, 0.2, 0.3, 0.4], LEAVING)).toMatchObject({ of: 0, median: null });
    expect(showSpread(Array(5).fill(1), LEAVING).columns.at(-1)).toEqual({ from: 75, to: 100, count: 5 });
  });
});

describe("a row of counts that leaves the class", () => {
  test("keeps what is about nobody or enough", () => {
    expect(suppressRow([5, 0, 12])).toEqual([5, 0, 12]);
  });

  test("hides a second one, so that the first cannot be worked out from the total", () => {
    expect(suppressRow([12, 3, 6, 0])).toEqual([12, null, null, 0]);
  });

  test("hides two small ones and a third where together they would still be about fewer than five", () => {
    expect(suppressRow([1, 2, 9, 30])).toEqual([null, null, null, 30]);
  });

  test("hides everything where nothing else helps", () => {
    expect(suppressRow([3, 0, 0])).toEqual([null, null, null]);
  });

  test("in any row, what is hidden is at least two, about five or more, unless all of it is hidden", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const shown = suppressRow(counts);
        const hidden = counts.filter((_, at) => shown[at] === null);
        shown.forEach((count, at) => {
          expect(count === null || (count === counts[at] && (count === 0 || count >= 5))).toBe(true);
        });
        if (hidden.length === 0 || hidden.length === counts.length) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
      }),
      RUNS,
    );
  });
});
