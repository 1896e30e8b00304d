import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "#app/domain/passage/span.ts";
import { spanAgreement } from "#app/domain/scoring/span-agreement.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { anySpan } from "../arbitraries.ts";

const spans = (...pairs: [number, number][]): Span[] => pairs.map(([start, end]) => ({ start, end }));
const someSpans = fc.array(anySpan(30), { maxLength: 6 });

describe("span agreement", () => {
  test("partial overlap counts by characters on each side", () => {
    const { precision, recall, f1 } = spanAgreement(spans([0, 10]), spans([5, 25]));
    expect([precision, recall]).toEqual([0.5, 0.25]);
    expect(f1).toBeCloseTo(1 / 3, 12);
  });

  test("each span weighs the same, however long", () => {
    // P = (1/3)(2/4 + 0 + 1), R = (1/2)(2/2 + 5/20) by hand.
    const { precision, recall, f1 } = spanAgreement(
      spans([0, 4], [10, 20], [30, 35]),
      spans([2, 4], [30, 50]),
    );
    expect(precision).toBeCloseTo(0.5, 12);
    expect(recall).toBeCloseTo(0.625, 12);
    expect(f1).toBeCloseTo((2 * 0.5 * 0.625) / 1.125, 12);
  });

  test("spans that overlap within a side are merged first, touching ones are not", () => {
    expect(spanAgreement(spans([4, 9], [0, 5]), spans([0, 9]))).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(spanAgreement(spans([0, 5], [5, 9]), spans([0, 5])).precision).toBe(0.5);
  });

  test("nothing on both sides is full agreement, nothing on one side none", () => {
    expect(spanAgreement([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(spanAgreement(spans([0, 5]), [])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(spanAgreement([], spans([0, 5]))).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(spanAgreement(spans([3, 3]), [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test("all three lie within 0 and 1, and swapping the sides swaps precision and recall", () => {
    fc.assert(
      fc.property(someSpans, someSpans, (answer, gold) => {
        const agreement = spanAgreement(answer, gold);
        for (const value of Object.values(agreement)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const swapped = spanAgreement(gold, answer);
        expect([swapped.precision, swapped.recall]).toEqual([agreement.recall, agreement.precision]);
        expect(swapped.f1).toBeCloseTo(agreement.f1, 12);
      }),
      RUNS,
    );
  });

  test("a side agrees fully with itself", () => {
    fc.assert(
      fc.property(someSpans, (side) => {
        expect(spanAgreement(side, side)).toEqual({ precision: 1, recall: 1, f1: 1 });
      }),
      RUNS,
    );
  });
});
