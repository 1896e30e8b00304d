import type { Person } from "#app/domain/account/person.ts";
import { findSession, touchSession } from "#db/queries/sessions.ts";
import type { Deps } from "../deps.ts";
import { SESSION_LIFE, type SessionLife } from "./open-session.server.ts";

export interface Identity {
  person: Person;
  sessionId: string;
  /** Set when the session has just been given more time: its cookie should be too. */
  renewed: SessionLife | null;
}

/** A session's use is noted at most this often, in milliseconds: reading a page should not write each time. */
const TOUCH_EVERY = 15 * 60 * 1000;

/** An account's session ends this long after it was opened, however much it is used, in milliseconds. */
const LONGEST = 365 * 24 * 3600 * 1000;

/** Who a session token belongs to; null when it is unknown or has expired. */
export async function identify(
  { db, now, hash }: Pick<Deps, "db" | "now" | "hash">,
  token: string,
): Promise<Identity | null> {
  const session = await findSession(db, hash("session", token), now);
  if (!session) return null;
  const { person } = session;
  const isGuest = person.role === "guest";
  if (!isGuest && now.getTime() - session.createdAt.getTime() > LONGEST) return null;
  let renewed: SessionLife | null = null;
  if (now.getTime() - session.lastUsedAt.getTime() > TOUCH_EVERY) {
    const life = isGuest ? "guest" : session.kept ? "kept" : "window";
    renewed = life;
    const expiresAt = new Date(now.getTime() + SESSION_LIFE[life]);
    await touchSession(db, { id: session.id, userId: person.id, now, expiresAt });
  }
  return { person, sessionId: session.id, renewed };
}
