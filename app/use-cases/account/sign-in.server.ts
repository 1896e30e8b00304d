import { findUserByLogin } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { adoptGuestWork } from "./adopt-guest-work.server.ts";
import { endReplaced, type Replaced } from "./end-sessions.server.ts";
import { type NewSession, openSession } from "./open-session.server.ts";
import { verifyPassword } from "./password-hash.server.ts";

interface SignInInput {
  /** Username or e-mail. */
  login: string;
  password: string;
  /** Stay signed in when the browser is closed. */
  keep: boolean;
  device: string;
  address: string;
  guestId: string | null;
  /** The session this browser had; it ends. */
  replaces?: Replaced | null;
}

type SignInOutcome =
  | { ok: true; userId: string; session: NewSession }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "too-many"; wait: number };

/**
 * Signs a person in. Throttled by account first, by address only loosely, since a school shares one.
 * Unknown accounts, wrong passwords and accounts without one are answered alike, in the same time.
 */
export async function signIn(deps: Deps & { limits: Limits }, input: SignInInput): Promise<SignInOutcome> {
  const { limits } = deps;
  const login = input.login.trim().normalize("NFKC");
  const user = await findUserByLogin(deps.db, login);
  // Counted by account, so that a username and an address of one account share their guesses.
  const account = user?.id ?? login;
  for (const [limit, key] of [
    ["sign-in-address", input.address],
    ["sign-in-burst", account],
    ["sign-in-hour", account],
  ] as const) {
    const wait = await limits.take(limit, key);
    if (wait > 0) return { ok: false, reason: "too-many", wait };
  }
  if (!(await verifyPassword(user?.passwordHash ?? null, input.password)) || !user) {
    return { ok: false, reason: "wrong" };
  }
  await Promise.all([limits.forget("sign-in-burst", account), limits.forget("sign-in-hour", account)]);
  const session = await deps.db.transaction(async (tx) => {
    const inTransaction = { ...deps, db: tx };
    if (input.guestId) await adoptGuestWork(inTransaction, { guestId: input.guestId, accountId: user.id });
    await endReplaced(inTransaction, input.replaces);
    const life = input.keep ? "kept" : "window";
    return openSession(inTransaction, { userId: user.id, device: input.device, life });
  });
  return { ok: true, userId: user.id, session };
}
