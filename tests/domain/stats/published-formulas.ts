/**
 * The statistics of SCORING specification §7 straight from the published formulas, by another road than the product's:
 * whole numbers and raw power sums, so that nothing is rounded before the last division. Marks are counted in units.
 */

interface PublishedItem {
  facility: number | null;
  sd: number | null;
  discriminationIndex: number | null;
  discriminativeEfficiency: number | null;
  rit: number | null;
  effectiveWeight: number | null;
}

export interface Published {
  items: PublishedItem[];
  mean: number | null;
  sd: number | null;
  consistency: number | null;
  errorRatio: number | null;
  standardError: number | null;
  skewness: number | null;
  kurtosis: number | null;
}

const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
const times = (x: number[], y: number[]) => x.map((one, i) => one * (y[i] ?? Number.NaN));

/** n²·covariance over n, which is a whole number: n·Σxy − Σx·Σy. */
const whole = (x: number[], y: number[]) => x.length * sum(times(x, y)) - sum(x) * sum(y);

/** @param units whole marks, rows are attempts; @param unit what a unit is worth, for the figures that have one. */
export function published(units: number[][], maxUnits: number[], unit: number): Published {
  const n = units.length;
  const items = maxUnits.length;
  const totals = units.map(sum);
  const columns = maxUnits.map((_, item) => units.map((row) => row[item] ?? Number.NaN));
  const withTotal = columns.map((column) => whole(column, totals));
  const roots = sum(withTotal.filter((one) => one > 0).map(Math.sqrt));
  const spread = whole(totals, totals);
  const sd = n < 2 ? null : unit * Math.sqrt(spread / (n * (n - 1)));
  const apart = sum(columns.map((column) => whole(column, column)));
  const alpha =
    n < 2 || items < 2 || spread === 0 ? null : (100 * items * (spread - apart)) / ((items - 1) * spread);
  const errorRatio = alpha === null ? null : 100 * Math.sqrt(1 - alpha / 100);

  return {
    items: columns.map((column, item) => {
      const rest = totals.map((total, i) => total - (column[i] ?? Number.NaN));
      const most = whole([...column].sort(descending), [...rest].sort(descending));
      const own = withTotal[item] ?? Number.NaN;
      return {
        facility: n === 0 ? null : sum(column) / (n * (maxUnits[item] ?? Number.NaN)),
        sd: n < 2 ? null : unit * Math.sqrt(whole(column, column) / (n * (n - 1))),
        discriminationIndex: index(column, rest),
        discriminativeEfficiency: n < 2 || most === 0 ? null : (100 * whole(column, rest)) / most,
        rit: index(column, totals),
        effectiveWeight: n < 2 || own < 0 || roots === 0 ? null : (100 * Math.sqrt(own)) / roots,
      };
    }),
    mean: n === 0 ? null : (unit * sum(totals)) / n,
    sd,
    consistency: alpha,
    errorRatio,
    standardError: errorRatio === null || sd === null ? null : (errorRatio * sd) / 100,
    skewness: n < 3 || spread === 0 ? null : k3(totals) / k2(totals) ** 1.5,
    kurtosis: n < 4 || spread === 0 ? null : k4(totals) / k2(totals) ** 2,
  };
}

function index(x: number[], y: number[]): number | null {
  const scale = whole(x, x) * whole(y, y);
  return x.length < 2 || scale === 0 ? null : (100 * whole(x, y)) / Math.sqrt(scale);
}

// Fisher's k-statistics by power sums (Kendall & Stuart, vol. 1, §12.10), not by central moments.
const power = (values: number[], exponent: number) => sum(values.map((value) => value ** exponent));

function k2(values: number[]): number {
  const n = values.length;
  return (n * power(values, 2) - sum(values) ** 2) / (n * (n - 1));
}

function k3(values: number[]): number {
  const n = values.length;
  const s1 = sum(values);
  const s2 = power(values, 2);
  return (n * n * power(values, 3) - 3 * n * s2 * s1 + 2 * s1 ** 3) / (n * (n - 1) * (n - 2));
}

function k4(values: number[]): number {
  const n = values.length;
  const s1 = sum(values);
  const s2 = power(values, 2);
  const s3 = power(values, 3);
  const above =
    (n ** 3 + n ** 2) * power(values, 4) -
    4 * (n ** 2 + n) * s3 * s1 -
    3 * (n ** 2 - n) * s2 ** 2 +
    12 * n * s2 * s1 ** 2 -
    6 * s1 ** 4;
  return above / (n * (n - 1) * (n - 2) * (n - 3));
}

function descending(a: number, b: number): number {
  return b - a;
}
