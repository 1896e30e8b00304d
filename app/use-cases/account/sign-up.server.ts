import { v7 as uuidv7 } from "uuid";
import { displayNameProblem, normaliseDisplayName } from "#app/domain/account/display-name.ts";
import { passwordProblem } from "#app/domain/account/password.ts";
import { normaliseUsername, usernameProblem } from "#app/domain/account/username.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { findTakenNames, insertUser } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { adoptGuestWork } from "./adopt-guest-work.server.ts";
import { endReplaced, type Replaced } from "./end-sessions.server.ts";
import { type NewSession, openSession } from "./open-session.server.ts";
import { hashPassword, isCommonPassword } from "./password-hash.server.ts";

/** Learners choose a username, and a name if they like; instructors give a name and an e-mail address. */
export type SignUpInput = {
  password: string;
  email: string | null;
  device: string;
  address: string;
  /** The guest whose work comes along, if it should. */
  guestId: string | null;
  /** The session this browser had; it ends. */
  replaces?: Replaced | null;
} & (
  | { role: "student"; username: string; displayName?: string | null }
  | { role: "instructor"; displayName: string; email: string }
);

export type SignUpField = "username" | "displayName" | "email" | "password";
type SignUpOutcome =
  | { ok: true; userId: string; session: NewSession }
  | { ok: false; reason: "invalid"; fields: Partial<Record<SignUpField, string>> }
  | { ok: false; reason: "too-many"; wait: number };

const TAKEN = {
  username: "This username is taken. Choose another, or sign in if it is yours.",
  email: "This address belongs to an account already. Sign in, or leave it out.",
};

/** Makes an account, signs it in, and brings a guest's work along. */
export async function signUp(deps: Deps & { limits: Limits }, input: SignUpInput): Promise<SignUpOutcome> {
  const wait = await deps.limits.take("sign-up-address", input.address);
  if (wait > 0) return { ok: false, reason: "too-many", wait };
  const username = input.role === "student" ? normaliseUsername(input.username) : null;
  const displayName = normaliseDisplayName(input.displayName ?? null);
  const { email, role } = input;
  const fields: Partial<Record<SignUpField, string>> = {};
  const wrongName = username === null ? null : usernameProblem(username);
  if (wrongName) fields.username = wrongName;
  const needsName = displayName === null && input.role === "instructor";
  const wrongDisplay = displayName === null ? null : displayNameProblem(displayName);
  if (needsName || wrongDisplay) fields.displayName = wrongDisplay ?? "Fill this in.";
  const own = [username, displayName, email];
  const wrongPassword = passwordProblem(input.password, { role, own, isCommon: isCommonPassword });
  if (wrongPassword) fields.password = wrongPassword;
  const taken = await findTakenNames(deps.db, { username, email });
  if (taken.username && !fields.username) fields.username = TAKEN.username;
  if (taken.email) fields.email = TAKEN.email;
  if (Object.keys(fields).length > 0) return { ok: false, reason: "invalid", fields };

  const passwordHash = await hashPassword(input.password);
  const userId = uuidv7({ msecs: deps.now.getTime() });
  const session = await deps.db.transaction(async (tx): Promise<NewSession | null> => {
    const row = { id: userId, role, username, displayName, email, passwordHash };
    if (!(await insertUser(tx, { ...row, createdAt: deps.now, lastSeenAt: deps.now }))) return null;
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "account.signed-up", detail: { role } });
    const inTransaction = { ...deps, db: tx };
    if (input.guestId) await adoptGuestWork(inTransaction, { guestId: input.guestId, accountId: userId });
    await endReplaced(inTransaction, input.replaces);
    return openSession(inTransaction, { userId, device: input.device, life: "window" });
  });
  if (session) return { ok: true, userId, session };
  const meanwhile = await findTakenNames(deps.db, { username, email });
  const which = meanwhile.email || username === null ? "email" : "username";
  return { ok: false, reason: "invalid", fields: { [which]: TAKEN[which] } };
}
