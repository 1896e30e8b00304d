/**
 * What the marks of one item say about it, with S attempts, item mark x and rest r = total − x:
 *
 *     facility = mean(x)/max                                discrimination index = 100·cov(x, r)/√(var x·var r)
 *     sd = √var(x)                                          discriminative efficiency = 100·cov(x, r)/covmax
 *     rit = 100·cov(x, total)/√(var x·var total)            covmax = the covariance of x and r, each sorted
 *
 * The efficiency is at most 100 and never nearer 0 than the index. It has no lower bound: marks 0, 0, 1 against rests
 * 1, 1, 0 can at best be sorted to 1/6 and stand at −1/3, which is −200.
 * Source: SCORING specification §7; Moodle, "Quiz statistics calculations".
 * Example: marks 1, 0, 1 of 1 with rests 2, 0, 1: facility ⅔, index 100·0.5/√(⅓·1) = 86.6, efficiency 100.
 */
import { allEqual, covariance, meanOfMarks, variance } from "./moments.ts";

/** Every figure is null where it is not defined, as without attempts or where all got the same. */
export interface ItemFigures {
  /** Share of the mark earned, in [0, 1] for marks between 0 and the maximum. */
  facility: number | null;
  /** Share of attempts that earned less than half of the mark, in [0, 1]. */
  underHalf: number | null;
  /** In marks; 0 where all got the same. */
  sd: number | null;
  /** Item against rest, −100 to 100. */
  discriminationIndex: number | null;
  /** Item against rest, as a share of what these marks allow; at most 100. */
  discriminativeEfficiency: number | null;
  /** Item against total, −100 to 100. */
  rit: number | null;
}

/** @param rest the attempts' marks for all other items together, in the order of `marks`; so with `total`. */
export function itemFigures(
  marks: readonly number[],
  maxMark: number,
  rest: readonly number[],
  total: readonly number[],
): ItemFigures {
  const mean = meanOfMarks(marks);
  const spread = variance(marks);
  const low = marks.filter((mark) => mark < maxMark / 2).length;
  return {
    facility: mean === null || maxMark <= 0 ? null : mean / maxMark,
    underHalf: marks.length === 0 || maxMark <= 0 ? null : low / marks.length,
    sd: spread === null ? null : Math.sqrt(spread),
    discriminationIndex: correlation(marks, rest),
    discriminativeEfficiency: efficiency(marks, rest),
    rit: correlation(marks, total),
  };
}

/** Per hundred; null where either is all equal. */
function correlation(x: readonly number[], y: readonly number[]): number | null {
  const together = covariance(x, y);
  const scale = Math.sqrt((variance(x) ?? 0) * (variance(y) ?? 0));
  if (together === null || allEqual(x) || allEqual(y) || scale === 0) return null;
  return Math.max(-100, Math.min(100, (100 * together) / scale));
}

/** Per hundred; null where either is all equal. */
function efficiency(x: readonly number[], rest: readonly number[]): number | null {
  const together = covariance(x, rest);
  const most = covariance(sorted(x), sorted(rest));
  if (together === null || !most) return null;
  return Math.min(100, (100 * together) / most);
}

/** Ascending; by way of a typed array, which sorts numbers several times faster. */
function sorted(values: readonly number[]): number[] {
  return [...Float64Array.from(values).sort()];
}
