import { moveAttempts } from "#db/queries/attempts.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { movePractice } from "#db/queries/drill-answers.ts";
import { moveNotes } from "#db/queries/notes.ts";
import { deleteUser, findUser, lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";

/**
 * Moves a guest's work to an account and removes the guest. Where both tried the same passage, both attempts
 * are kept; the one submitted first counts. Runs inside the caller's transaction.
 */
export async function adoptGuestWork(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { guestId: string; accountId: string },
): Promise<void> {
  const { guestId, accountId } = input;
  if (!(await lockUser(db, guestId))) return;
  // Only ever a guest: an account is nobody's to take over.
  if ((await findUser(db, guestId))?.role !== "guest") return;
  await moveAttempts(db, guestId, accountId);
  await movePractice(db, guestId, accountId);
  await moveNotes(db, guestId, accountId);
  await deleteUser(db, guestId);
  await insertAudit(db, { at: now, actorId: accountId, action: "account.guest-adopted" });
}
