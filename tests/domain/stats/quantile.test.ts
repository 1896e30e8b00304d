import fc from "fast-check";
import { expect, test } from "vitest";
import { medianOf, quantile } from "#app/domain/stats/quantile.ts";

test("quantiles lie between ranks, in proportion", () => {
  const sorted = [0.4, 0.5, 0.7, 0.9];
  expect(quantile(sorted, 0.25)).toBeCloseTo(0.475, 12);
  expect(quantile(sorted, 0.5)).toBeCloseTo(0.6, 12);
  expect([quantile(sorted, 0), quantile(sorted, 1)]).toEqual([0.4, 0.9]);
  expect(quantile([0.3], 0.25)).toBe(0.3);
  expect(quantile([], 0.5)).toBeNull();
});

test("as many values lie below the median as above it, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })), (values) => {
      const known = values.filter((value) => value !== null);
      const median = medianOf(values);
      expect(median === null).toBe(known.length === 0);
      if (median === null) return;
      const below = known.filter((value) => value < median).length;
      const above = known.filter((value) => value > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(known.length / 2);
      expect(medianOf(values.toReversed())).toBe(median);
    }),
  );
});
