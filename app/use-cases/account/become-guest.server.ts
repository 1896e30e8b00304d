import { v7 as uuidv7 } from "uuid";
import { insertUser } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { type NewSession, openSession } from "./open-session.server.ts";

type GuestOutcome =
  | { ok: true; userId: string; session: NewSession }
  | { ok: false; reason: "too-many"; wait: number };

/** Makes a guest for somebody's first piece of work; nobody becomes one by looking around. */
export async function becomeGuest(
  deps: Deps & { limits: Limits },
  input: { device: string; address: string },
): Promise<GuestOutcome> {
  const wait = await deps.limits.take("guest-address", input.address);
  if (wait > 0) return { ok: false, reason: "too-many", wait };
  const userId = uuidv7({ msecs: deps.now.getTime() });
  const session = await deps.db.transaction(async (tx) => {
    await insertUser(tx, { id: userId, role: "guest", createdAt: deps.now, lastSeenAt: deps.now });
    return openSession({ ...deps, db: tx }, { userId, device: input.device, life: "guest" });
  });
  return { ok: true, userId, session };
}
