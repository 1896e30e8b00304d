import type { PlaceData, WaitingData } from "./review-data.ts";

/** "13 attempts wait, oldest first; 1 more that does not count" */
export function waitingWords({ counting, besides }: WaitingData): string {
  if (counting + besides === 0) return "Nothing waits";
  if (counting === 0) return `Nothing that counts waits; ${besides} ${notCounting(besides)}`;
  const waits = `${counting} ${counting === 1 ? "attempt waits" : "attempts wait"}, oldest first`;
  return besides === 0 ? waits : `${waits}; ${besides} more ${notCounting(besides)}`;
}

/** "2 of 13 to review", "1 of 2 that do not count"; away from the queue what is left of it. */
export function placeWords({ position, counting, besides }: Omit<PlaceData, "previous" | "next">): string {
  if (position?.counts) return `${position.at} of ${counting} to review`;
  if (position) return `${position.at} of ${besides} ${notCounting(besides)}`;
  return counting > 0 ? `${counting} to review` : `${besides} ${notCounting(besides)}`;
}

function notCounting(n: number): string {
  return n === 1 ? "that does not count" : "that do not count";
}
