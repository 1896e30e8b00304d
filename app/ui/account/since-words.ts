const MINUTE = 60_000;
const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** How long ago, by the server's clock: the same words on the server and in the browser. */
export function sinceWords(then: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(then)) / MINUTE);
  if (minutes < 30) return "within the last half hour";
  const hours = Math.round(minutes / 60);
  if (hours < 24) return `${hours} ${hours === 1 ? "hour" : "hours"} ago`;
  const days = Math.round(hours / 24);
  return days < 14 ? `${days} ${days === 1 ? "day" : "days"} ago` : `on ${DATE.format(new Date(then))}`;
}
