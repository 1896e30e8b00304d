import { randomBytes } from "node:crypto";
import { passwordProblem } from "#app/domain/account/password.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { findPasswordReset, replacePasswordReset, takePasswordReset } from "#db/queries/password-resets.ts";
import { deleteSessions } from "#db/queries/sessions.ts";
import { findUser, findUserByLogin, lockUser, updatePasswordHash } from "#db/queries/users.ts";
import type { Deps, Limits, Mailer } from "../deps.ts";
import { hashPassword, isCommonPassword } from "./password-hash.server.ts";

/** How long a link to set a new password works, in milliseconds. */
const LIFE = 3600 * 1000;

interface AskInput {
  login: string;
  address: string;
  /** Makes the link for the mail from the token. */
  linkFor: (token: string) => string;
}

type AskDeps = Deps & { limits: Limits; mailer: Mailer; later: (work: () => Promise<void>) => void };

/** Mails a link to set a new password. Says nothing, by its answer or by its time, of whether there is such an account. */
export async function askForReset(
  deps: AskDeps,
  input: AskInput,
): Promise<{ ok: true } | { ok: false; wait: number }> {
  const login = input.login.trim().normalize("NFKC");
  const wait = await deps.limits.take("reset-address", input.address);
  if (wait > 0) return { ok: false, wait };
  if ((await deps.limits.take("reset-account", login)) > 0) return { ok: true };
  const user = await findUserByLogin(deps.db, login);
  const { email } = user ?? {};
  if (user?.passwordHash && email)
    deps.later(() => mailLink(deps, { userId: user.id, email, linkFor: input.linkFor }));
  return { ok: true };
}

async function mailLink(
  deps: AskDeps,
  to: { userId: string; email: string; linkFor: (token: string) => string },
): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  const { now } = deps;
  const made = await deps.db.transaction(async (tx) => {
    const tokenHash = deps.hash("reset", token);
    const expiresAt = new Date(now.getTime() + LIFE);
    // Two asked for at once would else both be good.
    if (!(await lockUser(tx, to.userId))) return false;
    await replacePasswordReset(tx, { tokenHash, userId: to.userId, createdAt: now, expiresAt });
    return true;
  });
  if (!made) return;
  const text = `Somebody, probably you, asked for a new password for your account at Says Who?

Open this link within an hour to choose one:
${to.linkFor(token)}

If it was not you, do nothing: your password stays as it is.
`;
  await deps.mailer.send({ to: to.email, subject: "A new password for Says Who?", text });
}

/** Whether a reset link can still be used. */
export async function isResetOpen(deps: Pick<Deps, "db" | "now" | "hash">, token: string): Promise<boolean> {
  return (await findPasswordReset(deps.db, deps.hash("reset", token), deps.now)) !== null;
}

type ResetOutcome =
  | { ok: true }
  | { ok: false; reason: "used" }
  | { ok: false; reason: "invalid"; problem: string };

/** Sets a new password by a link, once, and ends every session of the account. */
export async function resetPassword(
  deps: Deps & { limits: Limits },
  input: { token: string; password: string },
): Promise<ResetOutcome> {
  const tokenHash = deps.hash("reset", input.token);
  const reset = await findPasswordReset(deps.db, tokenHash, deps.now);
  const user = reset && (await findUser(deps.db, reset.userId));
  if (!user) return { ok: false, reason: "used" };
  const own = [user.username, user.displayName, user.email];
  const problem = passwordProblem(input.password, { role: user.role, own, isCommon: isCommonPassword });
  if (problem) return { ok: false, reason: "invalid", problem };
  const passwordHash = await hashPassword(input.password);
  const outcome = await deps.db.transaction(async (tx): Promise<ResetOutcome> => {
    if (!(await takePasswordReset(tx, tokenHash, deps.now))) return { ok: false, reason: "used" };
    await updatePasswordHash(tx, user.id, passwordHash);
    await deleteSessions(tx, user.id);
    await insertAudit(tx, { at: deps.now, actorId: user.id, action: "account.password-reset" });
    return { ok: true };
  });
  if (outcome.ok) {
    // Whoever guessed at the old password must not keep its owner out after this.
    const { limits } = deps;
    await Promise.all([limits.forget("sign-in-burst", user.id), limits.forget("sign-in-hour", user.id)]);
  }
  return outcome;
}
