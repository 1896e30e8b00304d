import { insertAudit } from "#db/queries/audit-log.ts";
import { deleteOverridesIn } from "#db/queries/class-students.ts";
import { lockClass } from "#db/queries/classes.ts";
import { deleteMembership } from "#db/queries/memberships.ts";
import { deleteUser, lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { type AskingForStudent, studentAccess } from "./student-access.server.ts";

type RemoveOutcome = { ok: true; erased: boolean } | { ok: false; reason: "not-found" };

/**
 * Takes a student out of a class. Their account and their work stay theirs; an account from a roster that nobody has
 * ever used is erased with it, so that its username is free again.
 */
export async function removeStudent(deps: Deps, input: AskingForStudent): Promise<RemoveOutcome> {
  const { classId, studentId, userId } = input;
  return deps.db.transaction(async (tx): Promise<RemoveOutcome> => {
    await lockClass(tx, classId);
    await lockUser(tx, studentId);
    const access = await studentAccess({ db: tx }, input);
    if (!access) return { ok: false, reason: "not-found" };
    const { unused: erased } = access;
    if (erased) await deleteUser(tx, studentId);
    else {
      await deleteOverridesIn(tx, classId, studentId);
      await deleteMembership(tx, { classId, userId: studentId });
    }
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "student.removed", detail: { erased } });
    return { ok: true, erased };
  });
}
