/**
 * Quantiles between ranks, as percentile_cont of SQL and most spreadsheets take them; the median is one of them.
 * Source: ISO/IEC 9075 (PERCENTILE_CONT). Example: 0.4, 0.5, 0.7, 0.9 have the median 0.6 and the lower quartile 0.475.
 */

/**
 * @param sorted ascending.
 * @param share in [0, 1].
 * @returns null of nothing.
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)];
  const high = sorted[Math.ceil(rank)];
  return low === undefined || high === undefined ? null : low + (high - low) * (rank - Math.floor(rank));
}

/** The median of those values that there are, in any order; null of nothing. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  return quantile(known, 0.5);
}
