/**
 * Moments as a class says them, in its zone, and lengths of time in whole days, hours or minutes.
 * Source: mockup of the assignment form. Example: "Friday 4 December, 18:00"; "2 days"; in another year than now
 * "Monday 4 January 2027, 18:00", so that a year typed wrongly is seen.
 */
import { type Wall, wallOf } from "./zoned-time.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "Friday 4 December, 18:00" */
export function momentWords(at: Date, zone: string, now: Date): string {
  const wall = wallOf(at, zone);
  const weekday = DAYS[new Date(`${wall.date}T00:00:00.000Z`).getUTCDay()];
  const sameYear = wall.date.slice(0, 4) === wallOf(now, zone).date.slice(0, 4);
  return `${weekday} ${dayWords(wall)}${sameYear ? "" : ` ${wall.date.slice(0, 4)}`}, ${wall.time}`;
}

/** "4 December, 18:00" */
export function shortMomentWords(at: Date, zone: string): string {
  const wall = wallOf(at, zone);
  return `${dayWords(wall)}, ${wall.time}`;
}

/** "4 December" */
export function dayWords({ date }: Pick<Wall, "date">): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
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
