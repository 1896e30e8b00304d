import { normaliseUsername, usernameProblem } from "#app/domain/account/username.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { deletePasswordResets } from "#db/queries/password-resets.ts";
import { findTakenNames, findUser, isNameTaken, updateUserDetails } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";

interface DetailsInput {
  userId: string;
  username: string | null;
  displayName: string | null;
  email: string | null;
}

type DetailsOutcome =
  | { ok: true }
  | { ok: false; fields: Partial<Record<"username" | "displayName" | "email", string>> };

/** Changes what an account is called and where it gets mail. Takes these three fields and no others. */
export async function changeDetails({ db, now }: Deps, input: DetailsInput): Promise<DetailsOutcome> {
  const user = await findUser(db, input.userId);
  if (!user) throw new Error("the signed-in user does not exist");
  const username = input.username === null ? null : normaliseUsername(input.username);
  const { displayName, email } = input;
  const fields: Partial<Record<"username" | "displayName" | "email", string>> = {};
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
  if (Object.keys(fields).length > 0) return { ok: false, fields };
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
    return { ok: false, fields };
  }
  return { ok: true };
}
