/**
 * Moments as a class says them, in its zone, and lengths of time in whole days, hours or minutes.
 * Source: mockup of the assignment form. Example: "Friday 4 December, 18:00"; "2 days"; in another year than now
 * "Monday 4 January 2027, 18:00", so that a year typed wrongly is seen.
 */
import { whenParts } from "./when-parts.ts";

/** "Friday 4 December, 18:00" */
export function momentWords(at: Date, zone: string, now: Date): string {
  const { weekday, day, month, year, time } = whenParts(at, zone);
  const sameYear = year === whenParts(now, zone).year;
  return `${weekday} ${day} ${month}${sameYear ? "" : ` ${year}`}, ${time}`;
}

/** "4 December, 18:00" */
export function shortMomentWords(at: Date, zone: string): string {
  const { day, month, time } = whenParts(at, zone);
  return `${day} ${month}, ${time}`;
}

const MINUTE = 60_000;
const UNITS: [number, string][] = [
  [24 * 60 * MINUTE, "day"],
  [60 * MINUTE, "hour"],
  [MINUTE, "minute"],
];

/** "2 days", "1 hour", "10 minutes"; less than the whole of a larger unit is said in a smaller one. */
export function lengthWords(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  const [size, unit] = UNITS.find(([one]) => length >= one) ?? [MINUTE, "minute"];
  const n = Math.floor(length / size);
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}
