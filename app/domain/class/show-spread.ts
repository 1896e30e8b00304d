/**
 * How the scores of an exercise fell: to the nearest 5 %, with the median and the middle half (quartiles between ranks,
 * as percentile_cont of SQL and most spreadsheets take them). What leaves the class tells the four quarters of the scale
 * only, and no count of one to four; where one is left out, the smallest other is, too, so that it does not follow from
 * the sum.
 * Source: issue "Instructors run a class" ("score distribution"); mockup of the results page.
 * Example: 0.58, 0.6 and 0.92: columns 60 (two) and 90 (one), median 0.6, middle half 0.59 to 0.76.
 */
import { quantile } from "../stats/quantile.ts";
import { FEWEST } from "./lesson-reading.ts";
import type { ShownSpread } from "./shown-reading.ts";
import { suppressRow } from "./suppress-row.ts";

const STEP = 5;
const QUARTERS = [0, 25, 50, 75];

/** @param scores in [0, 1]; null for what nobody has rated, which stays out. */
export function showSpread(scores: (number | null)[], { lesson }: { lesson: boolean }): ShownSpread {
  const sorted = scores.flatMap((score) => score ?? []).toSorted((a, b) => a - b);
  const of = sorted.length;
  if (of === 0 || (lesson && of < FEWEST)) return { of: 0, median: null, band: null, columns: [] };
  const median = quantile(sorted, 0.5);
  if (lesson) return { of, median, band: null, columns: quarters(sorted) };
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const band = low === null || high === null ? null : { low, high };
  return { of, median, band, columns: steps(sorted) };
}

function steps(scores: number[]): ShownSpread["columns"] {
  const counts = new Map<number, number>();
  for (const score of scores) {
    const at = STEP * Math.round((score * 100) / STEP);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].map(([at, count]) => ({ from: at, to: at, count }));
}

function quarters(scores: number[]): ShownSpread["columns"] {
  const counts = QUARTERS.map(
    (from) =>
      scores.filter((score) => score * 100 >= from && (from === 75 || score * 100 < from + 25)).length,
  );
  const told = suppressRow(counts);
  return QUARTERS.map((from, at) => ({ from, to: from + 25, count: told[at] ?? null }));
}
