/**
 * What a class's marks say about a test and its items. With S attempts, P items and totals t:
 *
 *     effective weight = 100·√cov(x, t)/Σ√cov(x, t), over the items whose covariance is not negative
 *     internal consistency α = 100·P/(P−1)·(1 − Σvar(x)/var(t))
 *     error ratio = 100·√(1 − α/100)        standard error = error ratio·sd(t)/100
 *
 * Source: SCORING specification §7; Moodle, "Quiz statistics calculations"; Cronbach (1951) for α.
 * Example: marks [1, 2], [0, 0], [1, 1] of 1 and 2: totals 3, 0, 2; α = 200·(1 − (⅓ + 1)/(7/3)) = 85.7; covariances
 * with the total 5/6 and 3/2, so the items weigh 42.7 and 57.3.
 */
import { type ItemFigures, itemFigures } from "./item-figures.ts";
import { covariance, meanOfMarks, sumOf, variance } from "./moments.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Below so many attempts the figures may be chance, and a note says so. */
const STABLE = 10;

export interface ItemStatistic extends ItemFigures {
  /** Per cent of what tells totals apart; null where those who did well overall did worse, or nothing tells apart. */
  effectiveWeight: number | null;
}

export interface ItemStatistics extends Shape {
  attempts: number;
  /** Fewer than ten attempts. */
  unstable: boolean;
  /** As given. */
  items: ItemStatistic[];
  /** Of each attempt, in marks. */
  totals: number[];
  maxTotal: number;
  /** Of the totals, in marks; null without attempts. */
  mean: number | null;
  /** Of the totals, in marks; null below two attempts, 0 where all are equal. */
  sd: number | null;
  /** α in per cent, at most 100; null below two attempts or items, or where all totals are equal. */
  consistency: number | null;
  /** Per cent of the spread of totals that is chance; null with α. */
  errorRatio: number | null;
  /** Of a total, in marks; null with α. */
  standardError: number | null;
}

/**
 * @param marks a row for each attempt, with one finite mark for each item.
 * @param maxMarks of each item.
 * @throws RangeError where a row has another length, or a mark is no number.
 */
export function itemStatistics(marks: number[][], maxMarks: number[]): ItemStatistics {
  if (marks.some((row) => row.length !== maxMarks.length || !row.every(Number.isFinite))) {
    throw new RangeError("Each attempt needs one mark for each item.");
  }
  const totals = marks.map((row) => row.reduce((sum, mark) => sum + mark, 0));
  const rests = marks.map(restsOf);
  const columns = maxMarks.map((_, item) => columnOf(marks, item));
  const weights = effectiveWeights(columns, totals);
  return {
    attempts: marks.length,
    unstable: marks.length < STABLE,
    items: maxMarks.map((maxMark, item) => ({
      ...itemFigures(columns[item] ?? [], maxMark, columnOf(rests, item), totals),
      effectiveWeight: weights[item] ?? null,
    })),
    totals,
    maxTotal: maxMarks.reduce((sum, maxMark) => sum + maxMark, 0),
    mean: meanOfMarks(totals),
    ...reliability(columns, totals),
    ...shapeOf(totals),
  };
}

function columnOf(rows: number[][], item: number): number[] {
  return rows.map((row) => row[item] ?? 0);
}

/** The others' sum for each item; summed, not taken from the total, so that nothing is lost to cancellation. */
function restsOf(row: number[]): number[] {
  const rests = row.map(() => 0);
  let before = 0;
  let after = 0;
  for (const [item, mark] of row.entries()) {
    rests[item] = before;
    before += mark;
  }
  for (const [item, mark] of [...row.entries()].reverse()) {
    rests[item] = (rests[item] ?? 0) + after;
    after += mark;
  }
  return rests;
}

function effectiveWeights(columns: number[][], totals: number[]): (number | null)[] {
  const covariances = columns.map((column) => covariance(column, totals));
  const roots = covariances.map((one) => (one === null || one < 0 ? null : Math.sqrt(one)));
  const sum = roots.reduce<number>((total, root) => total + (root ?? 0), 0);
  return roots.map((root) => (root === null || sum === 0 ? null : (100 * root) / sum));
}

function reliability(
  columns: number[][],
  totals: number[],
): Pick<ItemStatistics, "sd" | "consistency" | "errorRatio" | "standardError"> {
  const spread = variance(totals);
  const sd = spread === null ? null : Math.sqrt(spread);
  const items = columns.length;
  if (!spread || sd === null || items < 2) {
    return { sd, consistency: null, errorRatio: null, standardError: null };
  }
  const apart = columns.reduce((sum, column) => sum + (variance(column) ?? 0), 0);
  const consistency = Math.min(100, ((100 * items) / (items - 1)) * (1 - apart / spread));
  const errorRatio = 100 * Math.sqrt(sumOf([1, -consistency / 100]));
  return { sd, consistency, errorRatio, standardError: (errorRatio * sd) / 100 };
}
