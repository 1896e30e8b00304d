import { shortMomentWords } from "#app/domain/class/wall-words.ts";
import { whenParts } from "#app/domain/class/when-parts.ts";

type Look = "day" | "short" | "full";

/** "4 December", "4 December, 18:00" or "Friday 4 December 2026, 18:00". */
export function whenWords(at: Date | string, zone: string, look: Look = "short"): string {
  const moment = new Date(at);
  if (look === "short") return shortMomentWords(moment, zone);
  const { weekday, day, month, year, time } = whenParts(moment, zone);
  return look === "day" ? `${day} ${month}` : `${weekday} ${day} ${month} ${year}, ${time}`;
}

/** A moment in the class's zone. */
export function When({ at, zone, look }: { at: Date | string; zone: string; look?: Look }) {
  return <time dateTime={new Date(at).toISOString()}>{whenWords(at, zone, look)}</time>;
}
