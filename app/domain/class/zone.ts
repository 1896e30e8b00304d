/**
 * Time zones of classes, by their IANA names.
 * Source: issue "Instructors run a class" ("IANA time zone"). Example: at 00:30 in London on 2 June it is still 1 June
 * in New York: seen from there, 1 June 15:00 UTC was "today" (0 days before).
 */
import { wallOf } from "./zoned-time.ts";

export const DEFAULT_ZONE = "Europe/London";

/** Platforms go on listing the names that zones had when they were first listed. Source: IANA, file "backward". */
const RENAMED: Record<string, string> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** The name that a zone has today. */
export function presentZone(zone: string): string {
  return RENAMED[zone] ?? zone;
}

/** Every zone that can be chosen. UTC is not among those the platform lists, and some classes meet online. */
export function listZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone").map(presentZone), "UTC"])].toSorted();
}

let known: Set<string> | undefined;

export function isZone(text: string): boolean {
  known ??= new Set(listZones());
  return known.has(text);
}

const DAY = 24 * 3600 * 1000;

/** How many midnights of the zone lie between two moments: 0 is the same day, 1 the day before. */
export function daysBetween(then: Date, now: Date, zone: string): number {
  return dayNumber(now, zone) - dayNumber(then, zone);
}

const dayNumber = (at: Date, zone: string) => Date.parse(`${wallOf(at, zone).date}T00:00:00.000Z`) / DAY;
