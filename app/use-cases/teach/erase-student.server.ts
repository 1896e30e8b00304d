import { insertAudit } from "#db/queries/audit-log.ts";
import { lockClass } from "#db/queries/classes.ts";
import { deleteUser, lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { type AskingForStudent, studentAccess } from "./student-access.server.ts";

type EraseOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  /** They have an address of their own, or are in somebody else's class: only they can erase it. */
  | { ok: false; reason: "their-own" }
  | { ok: false; reason: "invalid"; problem: string };

/** Erases a student without an e-mail address, with everything about them, once their username has been typed. */
export async function eraseStudent(
  deps: Deps,
  input: AskingForStudent & { username: string },
): Promise<EraseOutcome> {
  const { classId, studentId, userId } = input;
  const typed = input.username.normalize("NFKC").trim().toLowerCase();
  return deps.db.transaction(async (tx): Promise<EraseOutcome> => {
    await lockClass(tx, classId);
    await lockUser(tx, studentId);
    const access = await studentAccess({ db: tx }, input);
    if (!access) return { ok: false, reason: "not-found" };
    if (access.rights.data) return { ok: false, reason: "their-own" };
    if (typed !== access.student.username?.toLowerCase())
      return { ok: false, reason: "invalid", problem: "This is not their username." };
    await deleteUser(tx, studentId);
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "student.erased" });
    return { ok: true };
  });
}
