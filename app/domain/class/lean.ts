/**
 * How readily somebody marks, in words: of people it is said what they do, not what they are.
 * Source: SCORING specification §6 (suspicion c); within half a standard deviation of 0 it is called balanced.
 * Example: c = −0.8 "marks readily", c = 0.2 "balanced", c = 0.5 "marks sparingly".
 */
export type Lean = "marks readily" | "balanced" | "marks sparingly";

const BALANCED = 0.5;

/** @param criterion c of `discernment`, below 0 for readily. */
export function leanOf(criterion: number): Lean {
  if (criterion <= -BALANCED) return "marks readily";
  return criterion >= BALANCED ? "marks sparingly" : "balanced";
}
