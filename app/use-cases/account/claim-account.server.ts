import { passwordProblem } from "#app/domain/account/password.ts";
import { readCode } from "#app/domain/class/code-alphabet.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { type ClaimRow, findClaim, setFirstPassword, takeClaim } from "#db/queries/claims.ts";
import { deletePasswordResets } from "#db/queries/password-resets.ts";
import { deleteSessions } from "#db/queries/sessions.ts";
import { findUserByLogin, lockUser } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { claimCode, isSameCode } from "../teach/claim-code.server.ts";
import { adoptGuestWork } from "./adopt-guest-work.server.ts";
import { endReplaced, type Replaced } from "./end-sessions.server.ts";
import { type NewSession, openSession } from "./open-session.server.ts";
import { hashPassword, isCommonPassword } from "./password-hash.server.ts";

interface ClaimInput {
  username: string;
  /** As typed. */
  code: string;
  password: string;
  device: string;
  address: string;
  /** The guest whose work comes along, if it should. */
  guestId: string | null;
  /** The session this browser had; it ends. */
  replaces?: Replaced | null;
}

type ClaimOutcome =
  | { ok: true; userId: string; session: NewSession }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "invalid"; problem: string }
  | { ok: false; reason: "too-many"; wait: number };

/** Stands for the claim of somebody there is not, so that both cases take the same steps. */
const NOBODY = {
  userId: "00000000-0000-4000-8000-000000000000",
  nonce: "00000000-0000-4000-8000-000000000000",
};

/**
 * Sets a password by a code from an instructor, once, and signs in. Throttled together with sign-in; unknown names,
 * wrong codes and codes that have run out or been used are answered alike.
 */
export async function claimAccount(
  deps: Deps & { limits: Limits },
  input: ClaimInput,
): Promise<ClaimOutcome> {
  const { db, now, limits } = deps;
  const username = input.username.trim().normalize("NFKC");
  const weak = (own: (string | null)[]) =>
    passwordProblem(input.password, { role: "student", own, isCommon: isCommonPassword });
  // Said before the code is looked at, so that it tells nothing of it.
  const problem = weak([username]);
  if (problem) return { ok: false, reason: "invalid", problem };
  const user = await findUserByLogin(db, username);
  const account = user?.id ?? username;
  for (const [limit, key] of [
    ["sign-in-address", input.address],
    ["sign-in-burst", account],
    ["sign-in-hour", account],
  ] as const) {
    const wait = await limits.take(limit, key);
    if (wait > 0) return { ok: false, reason: "too-many", wait };
  }
  const claim = await findClaim(db, user?.id ?? NOBODY.userId, now);
  const right = isSameCode(readCode(input.code) ?? "", claimCode(deps, claim ?? NOBODY));
  if (!right || !claim || !user) return { ok: false, reason: "wrong" };
  const ownName = weak([user.username, user.displayName, user.email]);
  if (ownName) return { ok: false, reason: "invalid", problem: ownName };
  const session = await setPassword(deps, {
    ...input,
    claim,
    passwordHash: await hashPassword(input.password),
  });
  if (!session) return { ok: false, reason: "wrong" };
  await Promise.all([limits.forget("sign-in-burst", user.id), limits.forget("sign-in-hour", user.id)]);
  return { ok: true, userId: user.id, session };
}

async function setPassword(
  deps: Deps,
  input: ClaimInput & { claim: ClaimRow; passwordHash: string },
): Promise<NewSession | null> {
  const { now } = deps;
  const { userId, nonce } = input.claim;
  return deps.db.transaction(async (tx) => {
    const inTransaction = { ...deps, db: tx };
    if (!(await lockUser(tx, userId)) || !(await takeClaim(tx, { userId, nonce, now }))) return null;
    await setFirstPassword(tx, { userId, passwordHash: input.passwordHash, now });
    await deleteSessions(tx, userId);
    await deletePasswordResets(tx, userId);
    await insertAudit(tx, { at: now, actorId: userId, action: "account.claimed" });
    if (input.guestId) await adoptGuestWork(inTransaction, { guestId: input.guestId, accountId: userId });
    await endReplaced(inTransaction, input.replaces);
    return openSession(inTransaction, { userId, device: input.device, life: "window" });
  });
}
