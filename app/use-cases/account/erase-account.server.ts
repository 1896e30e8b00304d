import { insertAudit } from "#db/queries/audit-log.ts";
import { deleteClasses, listTaughtAlone, lockTaughtClasses } from "#db/queries/classes.ts";
import { deleteUser, findUser } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { verifyPassword } from "./password-hash.server.ts";

interface EraseInput {
  userId: string;
  /** The account's username or e-mail, typed to be sure; a guest has none. */
  name: string;
  password: string;
}

type EraseOutcome =
  | { ok: true }
  | { ok: false; reason: "invalid"; fields: { name?: string; password?: string } }
  | { ok: false; reason: "too-many"; wait: number };

/**
 * Erases a person with everything that is about them, and the classes that nobody else teaches. A guest needs no
 * password; they have none.
 */
export async function eraseAccount(
  deps: Deps & { limits: Limits },
  input: EraseInput,
): Promise<EraseOutcome> {
  const user = await findUser(deps.db, input.userId);
  if (!user) return { ok: true };
  if (user.role !== "guest") {
    const wait = await deps.limits.take("sign-in-hour", user.id);
    if (wait > 0) return { ok: false, reason: "too-many", wait };
    const names = [user.username, user.email].flatMap((name) => (name ? [name.toLowerCase()] : []));
    const fields: { name?: string; password?: string } = {};
    if (!names.includes(input.name.trim().toLowerCase())) {
      fields.name = user.username ? "This is not your username." : "This is not your e-mail address.";
    }
    if (!(await verifyPassword(user.passwordHash, input.password)))
      fields.password = "This is not your password.";
    if (Object.keys(fields).length > 0) return { ok: false, reason: "invalid", fields };
  }
  await deps.db.transaction(async (tx) => {
    // Two who teach a class together and leave at once must not both count on the other.
    await lockTaughtClasses(tx, user.id);
    const alone = await listTaughtAlone(tx, user.id);
    const ids = alone.map(({ id }) => id);
    await deleteClasses(tx, ids);
    await deleteUser(tx, user.id);
    const detail = { role: user.role, classes: ids.length };
    await insertAudit(tx, { at: deps.now, actorId: null, action: "account.erased", detail });
  });
  return { ok: true };
}
