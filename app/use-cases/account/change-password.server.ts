import { passwordProblem } from "#app/domain/account/password.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { deletePasswordResets } from "#db/queries/password-resets.ts";
import { deleteSessions } from "#db/queries/sessions.ts";
import { findUser, updatePasswordHash } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { type NewSession, openSession } from "./open-session.server.ts";
import { hashPassword, isCommonPassword, verifyPassword } from "./password-hash.server.ts";

interface ChangeInput {
  userId: string;
  current: string;
  next: string;
  device: string;
}

type ChangeOutcome =
  | { ok: true; session: NewSession }
  | { ok: false; reason: "invalid"; fields: { current?: string; next?: string } }
  | { ok: false; reason: "too-many"; wait: number };

/** Sets a new password, ends every session and reset link of the account, and opens a fresh one for this browser. */
export async function changePassword(
  deps: Deps & { limits: Limits },
  input: ChangeInput,
): Promise<ChangeOutcome> {
  const user = await findUser(deps.db, input.userId);
  if (!user?.passwordHash)
    return { ok: false, reason: "invalid", fields: { current: "This account has no password." } };
  const wait = await deps.limits.take("sign-in-hour", user.id);
  if (wait > 0) return { ok: false, reason: "too-many", wait };
  if (!(await verifyPassword(user.passwordHash, input.current))) {
    return { ok: false, reason: "invalid", fields: { current: "This is not your password." } };
  }
  const own = [user.username, user.displayName, user.email];
  const problem = passwordProblem(input.next, { role: user.role, own, isCommon: isCommonPassword });
  if (problem) return { ok: false, reason: "invalid", fields: { next: problem } };
  await deps.limits.forget("sign-in-hour", user.id);
  const passwordHash = await hashPassword(input.next);
  const session = await deps.db.transaction(async (tx) => {
    await updatePasswordHash(tx, user.id, passwordHash);
    await deleteSessions(tx, user.id);
    await deletePasswordResets(tx, user.id);
    await insertAudit(tx, { at: deps.now, actorId: user.id, action: "account.password-changed" });
    return openSession({ ...deps, db: tx }, { userId: user.id, device: input.device, life: "window" });
  });
  return { ok: true, session };
}
