/**
 * The Wilson score interval of a share, which stays within [0, 1] and holds up for few trials.
 * Source: Wilson (1927), without continuity correction; SCORING specification §5.
 * Example: 5 of 10 at 95 % is 0.2366 to 0.7634.
 */
export interface Interval {
  low: number;
  high: number;
}

/**
 * @param z normal quantile of the confidence wanted; the default is that of 95 %.
 * @returns everything from 0 to 1 when there were no trials.
 */
export function wilson(successes: number, n: number, z = 1.959964): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const centre = share + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return {
    low: successes === 0 ? 0 : (centre - spread) / scale,
    high: successes === n ? 1 : (centre + spread) / scale,
  };
}
