import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilson } from "#app/domain/stats/wilson.ts";
import { RUNS } from "#tests/builders/runs.ts";

describe("Wilson interval", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d in %d agrees with Newcombe", (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test("of 5 in 10 is 0.2366 to 0.7634, narrower at a lower confidence", () => {
    expect(wilson(5, 10).low).toBeCloseTo(0.236593, 6);
    expect(wilson(5, 10).high).toBeCloseTo(0.763407, 6);
    expect(wilson(5, 10, 1).low).toBeGreaterThan(0.33);
  });

  test("without trials says nothing", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test("holds the share and stays within 0 and 1", () => {
    const aShare = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(aShare, ([successes, n]) => {
        const { low, high } = wilson(successes, n);
        const share = successes / n;
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }),
      RUNS,
    );
  });
});
