/**
 * From what a clock on the wall shows to the moment meant, in a class's time zone, and back. Where clocks go forward a
 * time does not happen; where they go back it happens twice: then the form's rule decides which moment is taken.
 * Source: issue "Instructors run a class" ("in the class's zone; DST gaps and overlaps defined").
 * Example: London, 25 October 2026, 01:30 is 00:30 UTC or 01:30 UTC; 29 March 2026, 01:30 is neither.
 */
export interface Wall {
  /** "2026-10-25" */
  date: string;
  /** "01:30" */
  time: string;
}

/** Which of two possible moments is taken, so that nobody loses an hour: what opens leans to the earlier, what ends to the later. */
export type Lean = "earlier" | "later";

export interface ZonedInstant {
  at: Date;
  /** "gap": the time typed does not happen that day. "twice": it happens twice. */
  shift: "gap" | "twice" | null;
}

const DAY = 24 * 3600 * 1000;

/** The moment meant; null when it is no date and time between the years 2000 and 2199. */
export function instantOf(wall: Wall, zone: string, lean: Lean): ZonedInstant | null {
  const shown = asIfUtc(wall);
  if (shown === null) return null;
  const before = offsetAt(shown - DAY, zone);
  const after = offsetAt(shown + DAY, zone);
  const candidates = [shown - before, shown - after].toSorted((a, b) => a - b);
  const real = [...new Set(candidates.filter((at) => at + offsetAt(at, zone) === shown))];
  const possible = real.length > 0 ? real : candidates;
  const at = lean === "earlier" ? possible[0] : possible.at(-1);
  if (at === undefined) return null;
  return { at: new Date(at), shift: real.length === 0 ? "gap" : real.length > 1 ? "twice" : null };
}

/** What a clock on the wall shows at a moment, to the minute. */
export function wallOf(at: Date, zone: string): Wall {
  const shown = new Date(at.getTime() + offsetAt(at.getTime(), zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** "18:00" for what people type as 18:00, 18.00, 1800, 9:00 or 18:00:00; null when it is no time of day. */
export function timeOf(typed: string): string | null {
  const parts = /^(\d{1,2})[:.]?([0-5]\d)(:00)?$/.exec(typed.trim());
  const hour = Number(parts?.[1] ?? 24);
  return hour < 24 ? `${String(hour).padStart(2, "0")}:${parts?.[2]}` : null;
}

/** The moment at which a clock in UTC would show it, in milliseconds; null when there is no such day or time. */
function asIfUtc({ date, time }: Wall): number | null {
  const clock = timeOf(time);
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(date.trim()) || clock === null) return null;
  const at = Date.parse(`${date.trim()}T${clock}:00.000Z`);
  // 30 February would silently be taken as 2 March.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date.trim() ? null : at;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const parts = formatIn(zone).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const day = Date.UTC(read("year"), read("month") - 1, read("day"));
  const clock = (read("hour") * 60 + read("minute")) * 60 + read("second");
  return day + clock * 1000 - Math.floor(at / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const date = { year: "numeric", month: "numeric", day: "numeric" } as const;
    const clock = { hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" } as const;
    format = new Intl.DateTimeFormat("en-GB", { ...date, ...clock, timeZone: zone });
    formats.set(zone, format);
  }
  return format;
}
