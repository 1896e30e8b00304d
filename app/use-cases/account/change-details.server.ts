import { displayNameProblem, normaliseDisplayName } from "#app/domain/account/display-name.ts";
import { normaliseUsername, usernameProblem } from "#app/domain/account/username.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { deletePasswordResets } from "#db/queries/password-resets.ts";
import { findTakenNames, findUser, isNameTaken, updateUserDetails } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { verifyPassword } from "./password-hash.server.ts";

interface DetailsInput {
  userId: string;
  username: string | null;
  displayName: string | null;
  email: string | null;
  /** The password now; asked for only when the address changes, since a new password can be sent there. */
  password?: string;
}

type Fields = Partial<Record<"username" | "displayName" | "email" | "password", string>>;
type DetailsOutcome =
  | { ok: true }
  | { ok: false; reason: "invalid"; fields: Fields }
  | { ok: false; reason: "too-many"; wait: number };

/** Changes what an account is called and where it gets mail. Takes these three fields and no others. */
export async function changeDetails(
  deps: Deps & { limits: Limits },
  input: DetailsInput,
): Promise<DetailsOutcome> {
  const { db, now } = deps;
  const user = await findUser(db, input.userId);
  if (!user) throw new Error("the signed-in user does not exist");
  const username = input.username === null ? null : normaliseUsername(input.username);
  const { email } = input;
  const displayName = normaliseDisplayName(input.displayName);
  const fields: Fields = {};
  const wrongName = displayName === null ? null : displayNameProblem(displayName);
  if (wrongName) fields.displayName = wrongName;
  if (username !== null) {
    const problem = usernameProblem(username);
    if (problem) fields.username = problem;
  } else if (user.role === "student") fields.username = "Choose a username.";
  if (email === null && user.role === "instructor") fields.email = "You sign in with this address.";
  const refuseTaken = async () => {
    const taken = await findTakenNames(db, { username, email, exceptId: user.id });
    if (taken.username) fields.username ??= "This username is taken. Choose another.";
    if (taken.email) fields.email ??= "This address belongs to another account.";
  };
  await refuseTaken();
  if (email !== user.email && Object.keys(fields).length === 0) {
    const wait = await deps.limits.take("sign-in-hour", user.id);
    if (wait > 0) return { ok: false, reason: "too-many", wait };
    if (!(await verifyPassword(user.passwordHash, input.password ?? ""))) {
      fields.password = "To change your e-mail address, type your password here.";
    } else await deps.limits.forget("sign-in-hour", user.id);
  }
  if (Object.keys(fields).length > 0) return { ok: false, reason: "invalid", fields };
  try {
    await db.transaction(async (tx) => {
      await updateUserDetails(tx, user.id, { username, displayName, email });
      // A link sent to the address before must not open the account any more.
      if (email !== user.email) await deletePasswordResets(tx, user.id);
      await insertAudit(tx, { at: now, actorId: user.id, action: "account.details-changed" });
    });
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    await refuseTaken();
    return { ok: false, reason: "invalid", fields };
  }
  return { ok: true };
}
