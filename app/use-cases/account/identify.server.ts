import type { Person } from "#app/domain/account/person.ts";
import { findSession, touchSession } from "#db/queries/sessions.ts";
import type { Deps } from "../deps.ts";
import { SESSION_LIFE } from "./open-session.server.ts";

export interface Identity {
  person: Person;
  sessionId: string;
}

/** A session's use is noted at most this often, in milliseconds: reading a page should not write each time. */
const TOUCH_EVERY = 15 * 60 * 1000;

/** Who a session token belongs to; null when it is unknown or has expired. */
export async function identify(
  { db, now, hash }: Pick<Deps, "db" | "now" | "hash">,
  token: string,
): Promise<Identity | null> {
  const session = await findSession(db, hash("session", token), now);
  if (!session) return null;
  const { person } = session;
  if (now.getTime() - session.lastUsedAt.getTime() > TOUCH_EVERY) {
    const life = person.role === "guest" ? "guest" : session.kept ? "kept" : "window";
    const expiresAt = new Date(now.getTime() + SESSION_LIFE[life]);
    await touchSession(db, { id: session.id, userId: person.id, now, expiresAt });
  }
  return { person, sessionId: session.id };
}
