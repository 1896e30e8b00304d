const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
    const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
    format = new Intl.DateTimeFormat("en-GB", { ...parts, ...clock, timeZone: zone });
    formats.set(zone, format);
  }
  return format;
}

export interface WhenParts {
  weekday: string;
  day: string;
  month: string;
  year: string;
  /** "18:00" */
  time: string;
}

/** A moment as the clocks of a zone show it; put together by hand, so that server and browser agree to the letter. */
export function whenParts(at: Date | string, zone: string): WhenParts {
  const parts = Object.fromEntries(
    formatIn(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  const { weekday = "", day = "", month = "", year = "", hour = "", minute = "" } = parts;
  return { weekday, day, month, year, time: `${hour}:${minute}` };
}

type Look = "day" | "short" | "full";

/** "4 December", "4 December, 18:00" or "Friday 4 December 2026, 18:00". */
export function whenWords(at: Date | string, zone: string, look: Look = "short"): string {
  const { weekday, day, month, year, time } = whenParts(at, zone);
  if (look === "day") return `${day} ${month}`;
  return look === "full" ? `${weekday} ${day} ${month} ${year}, ${time}` : `${day} ${month}, ${time}`;
}

/** A moment in the class's zone. */
export function When({ at, zone, look }: { at: Date | string; zone: string; look?: Look }) {
  return <time dateTime={new Date(at).toISOString()}>{whenWords(at, zone, look)}</time>;
}
