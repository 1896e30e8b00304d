import { json } from "@remix-run/node";

/** For pages and for things that are somebody else's alike, so that an id tells nothing. */
export function notFound(): Response {
  return json({ reason: "not-found" }, { status: 404 });
}

/** The request itself was malformed. */
export function badRequest(message: string): Response {
  return json({ reason: "bad-request", message }, { status: 400 });
}

type Headed = { addHeader: (name: string, value: string) => void };

/** The database is away for a moment. The header goes beside Remix, which drops those of pages in error. */
export function unavailable(context: Headed): Response {
  context.addHeader("Retry-After", "5");
  return json({ reason: "unavailable" }, { status: 503 });
}

/** Somebody asked too often. */
export function tooMany(context: Headed, wait: number): Response {
  context.addHeader("Retry-After", String(wait));
  return json({ reason: "too-many", wait }, { status: 429 });
}

/** A form that was sent too often: its page again, with the words beside the form. */
export function slowDown<T>(context: Headed, wait: number, data: T) {
  context.addHeader("Retry-After", String(wait));
  return json(data, { status: 429 });
}

/** Seconds in words for a form's message. */
export function waitInWords(seconds: number): string {
  if (seconds < 2) return "a second";
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
