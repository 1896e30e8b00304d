import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { insertSession } from "#db/queries/sessions.ts";
import type { Deps } from "../deps.ts";

const DAY = 24 * 3600 * 1000;
/** How long a session lives without being used: kept ones 60 days, others a day, guests' a year. */
export const SESSION_LIFE = { kept: 60 * DAY, window: DAY, guest: 365 * DAY };
export type SessionLife = keyof typeof SESSION_LIFE;

export interface NewSession {
  /** The secret for the cookie: 256 random bits. It is never stored. */
  token: string;
  life: SessionLife;
}

/** Opens a session for a person and returns its token, which exists nowhere else. */
export async function openSession(
  { db, now, hash }: Pick<Deps, "db" | "now" | "hash">,
  input: { userId: string; device: string; life: SessionLife },
): Promise<NewSession> {
  const token = randomBytes(32).toString("base64url");
  await insertSession(db, {
    id: uuidv7({ msecs: now.getTime() }),
    userId: input.userId,
    tokenHash: hash("session", token),
    device: input.device,
    kept: input.life !== "window",
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + SESSION_LIFE[input.life]),
  });
  return { token, life: input.life };
}
