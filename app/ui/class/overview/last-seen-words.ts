import { whenParts } from "#app/domain/class/when-parts.ts";

/** "today", "yesterday", "19 Nov", and from half a year on "19 Nov 2025", by the days of the class's zone. */
export function lastSeenWords(at: Date | string, daysAgo: number, zone: string): string {
  if (daysAgo <= 0) return "today";
  if (daysAgo === 1) return "yesterday";
  const { day, month, year } = whenParts(new Date(at), zone);
  return `${day} ${month.slice(0, 3)}${daysAgo > 180 ? ` ${year}` : ""}`;
}
