import { describe, expect, test } from "vitest";
import { itemStatistics } from "#app/domain/stats/item-statistics.ts";

/** Of every figure of a kind, whether of an item or of the whole. */
const NO_FIGURES = {
  discriminationIndex: null,
  discriminativeEfficiency: null,
  rit: null,
  effectiveWeight: null,
};
const NO_RELIABILITY = {
  consistency: null,
  errorRatio: null,
  standardError: null,
  skewness: null,
  kurtosis: null,
};

describe("a worked example", () => {
  // Three items of 1, 2 and 1; five attempts with the totals 4, 2, 2, 0, 2.
  const marks = [
    [1, 2, 1],
    [1, 1, 0],
    [0, 2, 0],
    [0, 0, 0],
    [0, 1, 1],
  ];
  const { items, ...whole } = itemStatistics(marks, [1, 2, 1]);
  // x₁: mean 0.4, Σd² 1.2, var 0.3. Rests 3, 1, 2, 0, 2, mean 1.6, Σd² 5.2, var 1.3; Σdd = 3 + 1 − 5·0.4·1.6 = 0.8, cov 0.2.
  // Sorted 0, 0, 0, 1, 1 and 0, 1, 2, 2, 3: 2 + 3 − 3.2 = 1.8, covmax 0.45. With totals: 4 + 2 − 5·0.4·2 = 2, cov 0.5.
  test("gives the first item's figures as worked out by hand", () => {
    expect(items[0]?.facility).toBeCloseTo(0.4, 12);
    expect(items[0]?.underHalf).toBe(0.6);
    expect(items[0]?.sd).toBeCloseTo(Math.sqrt(0.3), 12);
    expect(items[0]?.discriminationIndex).toBeCloseTo(20 / Math.sqrt(0.39), 10);
    expect(items[0]?.discriminativeEfficiency).toBeCloseTo(44.444444444444, 10);
    expect(items[0]?.rit).toBeCloseTo(50 / Math.sqrt(0.6), 10);
  });

  // x₂: 2, 1, 2, 0, 1: mean 1.2, Σd² 10 − 7.2 = 2.8, var 0.7; with totals 8 + 2 + 4 + 2 − 12 = 4, cov 1.
  // x₃ is x₁ with the last two ones elsewhere: with totals 4 + 2 − 4 = 2, cov 0.5, var 0.3.
  test("weighs the items by the roots of their covariances with the total: √0.5, 1, √0.5", () => {
    expect(items[0]?.effectiveWeight).toBeCloseTo(100 * (Math.SQRT1_2 / (1 + Math.SQRT2)), 10);
    expect(items[1]?.effectiveWeight).toBeCloseTo(100 / (1 + Math.SQRT2), 10);
    expect(items[2]?.effectiveWeight).toBe(items[0]?.effectiveWeight);
  });

  // Totals: mean 2, deviations 2, 0, 0, −2, 0: var 8/4 = 2. α = 150·(1 − (0.3 + 0.7 + 0.3)/2) = 150·0.35 = 52.5.
  // m₂ = 8/5, m₃ = 0, m₄ = 32/5. k₄ = 25·(6·6.4 − 12·2.56)/(4·3·2) = 25·7.68/24 = 8, over k₂² = 4.
  test("gives the whole's figures as worked out by hand", () => {
    expect(whole).toMatchObject({
      attempts: 5,
      unstable: true,
      totals: [4, 2, 2, 0, 2],
      maxTotal: 4,
      mean: 2,
    });
    expect(whole.sd).toBeCloseTo(Math.SQRT2, 12);
    expect(whole.consistency).toBeCloseTo(52.5, 10);
    expect(whole.errorRatio).toBeCloseTo(100 * Math.sqrt(0.475), 10);
    expect(whole.standardError).toBeCloseTo(Math.sqrt(0.95), 12);
    expect(whole.skewness).toBe(0);
    expect(whole.kurtosis).toBeCloseTo(2, 12);
  });
});

describe("what is not defined is null", () => {
  test("without attempts there is no figure at all", () => {
    const { items, ...whole } = itemStatistics([], [1, 2]);
    const item = { facility: null, underHalf: null, sd: null, ...NO_FIGURES };
    expect(items).toEqual([item, item]);
    expect(whole).toEqual({
      attempts: 0,
      unstable: true,
      totals: [],
      maxTotal: 3,
      mean: null,
      sd: null,
      ...NO_RELIABILITY,
    });
  });

  test("one attempt has a facility and nothing more", () => {
    const { items, ...whole } = itemStatistics([[0.5, 2]], [1, 2]);
    expect(items[0]).toEqual({ facility: 0.5, underHalf: 0, sd: null, ...NO_FIGURES });
    expect(whole).toMatchObject({ attempts: 1, mean: 2.5, sd: null, ...NO_RELIABILITY });
  });

  test.each([0.1, 0.7, 1 / 3, 1e-9])("where all got %d everywhere, nothing separates", (mark) => {
    const { items, ...whole } = itemStatistics(Array(30).fill([mark, mark, mark]), [1, 1, 1]);
    for (const item of items) {
      expect(item).toEqual({ facility: mark, underHalf: 1 - Math.round(mark), sd: 0, ...NO_FIGURES });
    }
    expect(whole).toMatchObject({ sd: 0, ...NO_RELIABILITY, unstable: false });
  });

  test("totals that differ by rounding only are all equal: 0.1 + 0.2 and 0.3", () => {
    const marks = [
      [0.1, 0.2],
      [0.3, 0],
      [0, 0.3],
    ];
    const { items, ...whole } = itemStatistics(marks, [1, 1]);
    expect(whole).toMatchObject({ sd: 0, ...NO_RELIABILITY });
    expect(items[0]).toMatchObject({ rit: null, effectiveWeight: null });
    expect(items[0]?.discriminationIndex).toBeCloseTo(-100, 10);
  });

  test("an item that all got alike tells nothing apart and weighs nothing", () => {
    const { items } = itemStatistics(
      [
        [0.1, 0],
        [0.1, 1],
        [0.1, 1],
      ],
      [1, 1],
    );
    expect(items[0]).toMatchObject({ sd: 0, ...NO_FIGURES, effectiveWeight: 0 });
    expect(items[1]).toMatchObject({ discriminationIndex: null, effectiveWeight: 100 });
  });

  test("one item alone has no rest to be compared with, and no consistency", () => {
    const { items, ...whole } = itemStatistics([[0], [1], [1], [0.5]], [1]);
    expect(items[0]).toMatchObject({ discriminationIndex: null, discriminativeEfficiency: null, rit: 100 });
    expect(items[0]?.effectiveWeight).toBe(100);
    expect(whole).toMatchObject({ consistency: null, errorRatio: null, standardError: null });
    expect(whole.skewness).not.toBeNull();
  });

  test("an item on which strong attempts did worse has no weight, and the others share it all", () => {
    const { items } = itemStatistics(
      [
        [0, 3, 3],
        [0, 2, 2],
        [1, 0, 0],
      ],
      [1, 3, 3],
    );
    expect(items.map((item) => item.effectiveWeight)).toEqual([null, 50, 50]);
  });

  test("skewness takes three attempts, kurtosis four", () => {
    const of = (totals: number[]) =>
      itemStatistics(
        totals.map((total) => [total]),
        [9],
      );
    expect(of([0, 4])).toMatchObject({ skewness: null, kurtosis: null });
    expect(of([0, 0, 4])).toMatchObject({ skewness: expect.any(Number), kurtosis: null });
    const { skewness, kurtosis } = of([0, 0, 0, 4]);
    expect(skewness).toBeCloseTo(2, 12);
    expect(kurtosis).toBeCloseTo(4, 12);
  });

  test("an item that is worth nothing has no facility", () => {
    expect(itemStatistics([[0], [0]], [0]).items[0]).toMatchObject({ facility: null, underHalf: null });
  });
});

test("the efficiency may fall far below −100, as no lower bound holds for it", () => {
  // Rests 1, 1, 0: cov −1/3; sorted 0, 0, 1 and 0, 1, 1: covmax 1/6.
  const { items } = itemStatistics(
    [
      [0, 1],
      [0, 1],
      [1, 0],
    ],
    [1, 1],
  );
  expect(items[0]?.discriminationIndex).toBeCloseTo(-100, 10);
  expect(items[0]?.discriminativeEfficiency).toBeCloseTo(-200, 10);
});

test("figures are unstable below ten attempts", () => {
  const of = (attempts: number) => itemStatistics(Array(attempts).fill([1]), [1]).unstable;
  expect([of(9), of(10)]).toEqual([true, false]);
});

test.each([[[[1]]], [[[1, 2, 3]]], [[[1, Number.NaN]]], [[[Number.POSITIVE_INFINITY, 1]]]])(
  "%j are no marks for two items",
  (marks) => {
    expect(() => itemStatistics(marks, [1, 2])).toThrow(RangeError);
  },
);
