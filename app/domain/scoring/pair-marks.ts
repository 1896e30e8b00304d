/**
 * Marks and findings are paired one to one so that total credit is greatest. Among equal totals the first finding
 * gets the earliest mark that any such pairing gives it, then the second finding, and so on; a mark comes before none.
 * Source: SCORING specification §2.
 * Example: credits [[1, 1], [1, 0]] (findings × marks) give finding 0 mark 1 and finding 1 mark 0.
 */
import { assign } from "./assign.ts";

/** Credits become whole numbers of this unit: thirds, sevenths, … add up exactly, and 20 of them stay below 2⁵³. */
const UNIT = 64 * 81 * 125 * 49 * 11 * 13 * 17 * 19;

/**
 * @param credits one row a finding, one column a mark, both in document order; values in [0, 1].
 * @returns for each finding the column of its mark, or null. Only positive credit is paired.
 */
export function pairMarks(credits: readonly (readonly number[])[]): (number | null)[] {
  const gains = credits.map((row) => row.map((credit) => Math.round(credit * UNIT)));
  const taken = new Set<number>();
  let best = assign(gains, taken);
  let settled = 0;
  const pairs: (number | null)[] = [];
  for (const [finding, row] of gains.entries()) {
    let mark = best.columns[finding - settled] ?? null;
    const rest = gains.slice(finding + 1);
    const restTotal = best.columns.slice(finding - settled).reduce((sum: number, column, later) => {
      return sum + (column === null ? 0 : (gains[finding + later]?.[column] ?? 0));
    }, 0);
    for (const [earlier, gain] of row.entries()) {
      if (earlier === mark) break;
      if (gain === 0 || taken.has(earlier) || !best.mayPair(finding - settled, earlier)) continue;
      const without = assign(rest, new Set(taken).add(earlier));
      if (without.total + gain !== restTotal) continue;
      mark = earlier;
      best = without;
      settled = finding + 1;
      break;
    }
    pairs.push(mark);
    if (mark !== null) taken.add(mark);
  }
  return pairs;
}
