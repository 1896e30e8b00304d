/**
 * The Brier score: mean (p − y)², with p the stated chance of being right and y = 1 when right.
 * Source: Brier (1950); SCORING specification §5. Example: always saying 0.5 earns 0.25; 0.95 and right, 0.75 and
 * wrong earn (0.0025 + 0.5625)/2 = 0.2825.
 */
export interface Forecast {
  /** In [0, 1]. */
  probability: number;
  right: boolean;
}

/** 0 is best, 1 worst; null without forecasts. */
export function brierScore(forecasts: Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const sum = forecasts.reduce(
    (total, { probability, right }) => total + (probability - Number(right)) ** 2,
    0,
  );
  return sum / forecasts.length;
}
