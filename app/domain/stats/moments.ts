/**
 * Means, variances and covariances over n − 1, as sums over deviations from the mean. What is only rounding counts as
 * nothing: values that differ by no more than that are all equal, and terms that cancel add up to exactly 0.
 * Source: SCORING specification §7. Example: 1, 2, 3 and 2, 2, 5 have the covariance (−1·−1 + 0·−1 + 1·2)/2 = 1.5.
 */

/** Far above what rounding leaves of sums of marks, far below what a mark can be worth. */
const ROUNDING = 1e-12;

/** null of nothing. */
export function meanOfMarks(values: readonly number[]): number | null {
  const first = values[0];
  if (first === undefined) return null;
  return allEqual(values) ? first : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether the values differ by nothing but rounding: three tenths are as equal as three ones. */
export function allEqual(values: readonly number[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 || most - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(most));
}

/** How far each value is from the mean; exactly 0 where all are equal. */
export function deviations(values: readonly number[]): number[] {
  const mean = meanOfMarks(values);
  return mean === null || allEqual(values) ? values.map(() => 0) : values.map((value) => value - mean);
}

/** The sum, or exactly 0 where the terms cancel but for rounding, measured against `size`. */
export function sumOf(terms: readonly number[], size = sizeOf(terms)): number {
  const sum = terms.reduce((total, term) => total + term, 0);
  return Math.abs(sum) <= ROUNDING * size ? 0 : sum;
}

function sizeOf(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + Math.abs(term), 0);
}

function squares(values: readonly number[]): number {
  return values.reduce((total, value) => total + value * value, 0);
}

/** Of two lists of the same length; null below two values. */
export function covariance(x: readonly number[], y: readonly number[]): number | null {
  if (x.length < 2) return null;
  const dx = deviations(x);
  const dy = deviations(y);
  const products = dx.map((deviation, i) => deviation * (dy[i] ?? 0));
  // Against the most that the sum could be: each product by itself may be rounding, as where a mark is at its mean.
  return sumOf(products, Math.sqrt(squares(dx)) * Math.sqrt(squares(dy))) / (x.length - 1);
}

/** null below two values; exactly 0 where all are equal. */
export function variance(values: readonly number[]): number | null {
  return covariance(values, values);
}
