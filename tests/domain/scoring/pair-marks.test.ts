import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairMarks } from "#app/domain/scoring/pair-marks.ts";
import { RUNS } from "#tests/builders/runs.ts";

/** Credits in twelfths, so that the exhaustive search adds whole numbers. */
const TWELFTHS = [0, 0, 0, 3, 4, 6, 6, 9, 12, 12];

/** Up to 4 findings × 5 marks, or the other way round. */
const aMatrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .chain(([a, b, flip]) => {
    const [rows, columns] = flip ? [a, b] : [b, a];
    const row = fc.array(fc.constantFrom(...TWELFTHS), { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

/** Tries every pairing, finding by finding, earlier marks first and "none" last; the first best one wins. */
function exhaustively(credits: number[][]): (number | null)[] {
  let best: (number | null)[] = [];
  let most = -1;
  const tryFrom = (row: number, pairs: (number | null)[], total: number) => {
    const gains = credits[row];
    if (gains === undefined) {
      if (total > most) [best, most] = [pairs, total];
      return;
    }
    for (const [column, gain] of gains.entries()) {
      if (gain > 0 && !pairs.includes(column)) tryFrom(row + 1, [...pairs, column], total + gain);
    }
    tryFrom(row + 1, [...pairs, null], total);
  };
  tryFrom(0, [], 0);
  return best;
}

const inTwelfths = (credits: number[][]) => credits.map((row) => row.map((twelfths) => twelfths / 12));

describe("pairing marks with findings", () => {
  test("total credit counts, not the best single pair", () => {
    expect(
      pairMarks([
        [1, 0.9],
        [0.9, 0],
      ]),
    ).toEqual([1, 0]);
  });

  test("among equal totals the first finding gets the earliest mark", () => {
    expect(
      pairMarks([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([0, 1]);
    expect(pairMarks([[1], [1]])).toEqual([0, null]);
  });

  test("no credit, no pair", () => {
    expect(pairMarks([[0, 0]])).toEqual([null]);
    expect(pairMarks([[], []])).toEqual([null, null]);
    expect(pairMarks([])).toEqual([]);
  });

  test("thirds that add up to the same total are a tie", () => {
    expect(
      pairMarks([
        [1 / 3, 1],
        [1 / 3, 1],
      ]),
    ).toEqual([0, 1]);
    expect(
      pairMarks([
        [2 / 3, 1 / 3],
        [1 / 3, 0],
      ]),
    ).toEqual([0, null]);
  });

  test("agrees with an exhaustive search in total and in the choice among equals", () => {
    fc.assert(
      fc.property(aMatrix, (twelfths) => {
        expect(pairMarks(inTwelfths(twelfths))).toEqual(exhaustively(twelfths));
      }),
      RUNS,
    );
  });

  test("a hundred marks on twenty findings, all alike, are paired in order", () => {
    const alike = Array.from({ length: 20 }, () => Array.from({ length: 100 }, () => 0.5));
    expect(pairMarks(alike)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });
});
