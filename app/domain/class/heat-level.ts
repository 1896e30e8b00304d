/**
 * How strongly a sentence is shaded: 0 below 10 %, 5 above 85 %, and four even steps of 18.75 % between them, by the whole
 * per cent that stands beside it.
 * Source: mockup of the results page. Example: 24 % is 1, 33 % is 2, 57 % is 3, 71 % is 4, 86 % is 5.
 */
const LOW = 0.1;
const HIGH = 0.85;
const STEPS = 4;

/** @param share in [0, 1] of those who handed in. */
export function heatLevel(share: number): number {
  const shown = Math.round(share * 100) / 100;
  if (shown < LOW) return 0;
  if (shown > HIGH) return 5;
  return 1 + Math.min(STEPS - 1, Math.floor((STEPS * (shown - LOW)) / (HIGH - LOW)));
}
