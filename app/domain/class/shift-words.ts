/**
 * What a form says where the clocks change at the time typed.
 * Source: issue "Instructors run a class" ("DST gaps and overlaps defined").
 * Example: "01:30 happens twice on 25 October, when the clocks go back; the later is meant."
 */
import { dayWords } from "./wall-words.ts";
import { type Lean, timeOf, type Wall, wallOf, type ZonedInstant } from "./zoned-time.ts";

/** null where the time typed is like any other. */
export function shiftWords(
  wall: Wall,
  { read, zone, lean }: { read: ZonedInstant | null; zone: string; lean: Lean },
): string | null {
  if (!read?.shift) return null;
  const time = timeOf(wall.time) ?? wall.time;
  const day = dayWords({ date: wall.date.trim() });
  return read.shift === "twice"
    ? `${time} happens twice on ${day}, when the clocks go back; the ${lean} is meant.`
    : `${time} does not happen on ${day}, when the clocks go forward; ${wallOf(read.at, zone).time} is meant.`;
}
