import { json } from "@remix-run/node";

/** For pages and for things that are somebody else's alike, so that an id tells nothing. */
export function notFound(): Response {
  return json({ reason: "not-found" }, { status: 404 });
}

/** The request itself was malformed. */
export function badRequest(message: string): Response {
  return json({ reason: "bad-request", message }, { status: 400 });
}

/** The database is away for a moment. */
export function unavailable(): Response {
  return json({ reason: "unavailable" }, { status: 503, headers: { "Retry-After": "5" } });
}

/** Somebody asked too often. */
export function tooMany(wait: number): Response {
  return json({ reason: "too-many", wait }, { status: 429, headers: { "Retry-After": String(wait) } });
}

/** Seconds in words for a form's message. */
export function waitInWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
