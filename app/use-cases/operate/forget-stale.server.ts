import { deleteExpiredSessions } from "#db/queries/sessions.ts";
import { deleteGuestsNotSeenSince } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";

/** How long a guest's work is kept without a visit, in days; the privacy page says the same. */
export const GUEST_DAYS = 365;

/** Removes what nobody will come back for: expired sessions, and guests not seen for a year. */
export async function forgetStale({ db, now }: Pick<Deps, "db" | "now">): Promise<{ guests: number }> {
  await deleteExpiredSessions(db, now);
  const since = new Date(now.getTime() - GUEST_DAYS * 24 * 3600 * 1000);
  return { guests: await deleteGuestsNotSeenSince(db, since) };
}
