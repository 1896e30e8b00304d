/**
 * A moment as the clocks and calendars of a zone show it, in the parts that sentences are made of.
 * Source: DESIGN (voice). Example: 2026-12-04T18:00Z in London: Friday, 4, December, 2026, 18:00.
 */
import { DAYS, MONTHS } from "./calendar-names.ts";
import { wallOf } from "./zoned-time.ts";

export interface WhenParts {
  weekday: string;
  day: string;
  month: string;
  year: string;
  /** "18:00" */
  time: string;
}

export function whenParts(at: Date, zone: string): WhenParts {
  const { date, time } = wallOf(at, zone);
  return {
    weekday: DAYS[new Date(`${date}T00:00:00.000Z`).getUTCDay()] ?? "",
    day: String(Number(date.slice(8, 10))),
    month: MONTHS[Number(date.slice(5, 7)) - 1] ?? "",
    year: date.slice(0, 4),
    time,
  };
}
