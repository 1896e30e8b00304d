import { MONTHS } from "#app/domain/class/calendar-names.ts";

/** "2026-05-12" → "12 May 2026", "2026-05" → "May 2026"; anything else, such as "spring 2019", stays as it is. */
export function plainDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** What a <time> element accepts as machine-readable; null for words. */
export function machineDate(date: string): string | null {
  return plainDate(date) === date ? null : date;
}
