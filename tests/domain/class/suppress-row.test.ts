import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppressRow } from "#app/domain/class/suppress-row.ts";
import { RUNS } from "#tests/builders/runs.ts";

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

  test("hides more where the sum would tell that all the hidden ones are ones or fours, and equal ones together", () => {
    expect(suppressRow([4, 4, 9, 30])).toEqual([null, null, null, 30]);
    expect(suppressRow([1, 1, 1, 1, 1, 7])).toEqual([null, null, null, null, null, null]);
    expect(suppressRow([6, 6, 4, 12])).toEqual([null, null, null, 12]);
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
