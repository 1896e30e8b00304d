import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "#app/domain/stats/krippendorff-alpha.ts";

/** Readers as rows of one-letter values, "." for none, turned into units. */
function unitsOf(...readers: string[]): (string | null)[][] {
  const width = Math.max(...readers.map((row) => row.length));
  return Array.from({ length: width }, (_, unit) =>
    readers.map((row) => (row[unit] === "." ? null : (row[unit] ?? null))),
  );
}

describe("the examples Krippendorff published (2011)", () => {
  test("two readers of ten yes-or-no units", () => {
    expect(krippendorffAlpha(unitsOf("0100000010", "1110010000"))).toBeCloseTo(0.095, 3);
  });

  test("two readers of twelve units in five categories", () => {
    expect(krippendorffAlpha(unitsOf("aabbdcccedda", "babbbccceddd"))).toBeCloseTo(0.692, 3);
  });

  test("four readers who left some units out", () => {
    const readers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    expect(krippendorffAlpha(unitsOf(...readers))).toBeCloseTo(0.743, 3);
  });
});

const CATEGORY = fc.constantFrom("", "a", "b", "a+b");

test("two readers who always agree reach 1, as soon as there are two categories", () => {
  fc.assert(
    fc.property(fc.array(CATEGORY, { minLength: 2 }), (values) => {
      const alpha = krippendorffAlpha(values.map((value) => [value, value]));
      expect(alpha).toBe(new Set(values).size > 1 ? 1 : null);
    }),
  );
});

test("nothing changes with the order of readers or of units, and α is never above 1", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(CATEGORY, CATEGORY), { minLength: 1 }), (units) => {
      const alpha = krippendorffAlpha(units);
      const turned = krippendorffAlpha(units.toReversed().map(([a, b]) => [b, a]));
      if (alpha === null) expect(turned).toBeNull();
      else {
        expect(turned).toBeCloseTo(alpha, 12);
        expect(alpha).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("it is not defined where nothing varies or nothing was read twice", () => {
  expect(krippendorffAlpha([])).toBeNull();
  expect(krippendorffAlpha([["a", "a"]])).toBeNull();
  expect(
    krippendorffAlpha([
      ["a", null],
      [null, "b"],
    ]),
  ).toBeNull();
});
