/**
 * A length of time as people say it.
 * Source: DESIGN (voice). Example: 55 is "55 minutes", 60 "1 hour", 345 "5 hours 45 minutes".
 */
export function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? "hour" : "hours"}`,
    (rest > 0 || hours === 0) && `${rest} ${rest === 1 ? "minute" : "minutes"}`,
  ];
  return parts.filter(Boolean).join(" ");
}
