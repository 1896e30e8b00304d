/**
 * What a form says where the clocks change at the time typed.
 * Source: issue "Instructors run a class" ("DST gaps and overlaps defined").
 * Example: "01:30 happens twice on 25 October, when the clocks go back; the later is meant."
 */
import { whenParts } from "./when-parts.ts";
import { type Lean, timeOf, type Wall, wallOf, type ZonedInstant } from "./zoned-time.ts";

/** null where the time typed is like any other. */
export function shiftWords(
  wall: Wall,
  { read, zone, lean }: { read: ZonedInstant | null; zone: string; lean: Lean },
): string | null {
  if (!read?.shift) return null;
  const time = timeOf(wall.time) ?? wall.time;
  // The day typed, on which the moment taken need not be: some zones change their clocks at midnight.
  const { day: number, month } = whenParts(new Date(`${wall.date.trim()}T00:00:00.000Z`), "UTC");
  const day = `${number} ${month}`;
  return read.shift === "twice"
    ? `${time} happens twice on ${day}, when the clocks go back; the ${lean} is meant.`
    : `${time} does not happen on ${day}, when the clocks go forward; ${wallOf(read.at, zone).time} is meant.`;
}
