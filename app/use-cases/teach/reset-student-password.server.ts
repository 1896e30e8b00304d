import { insertAudit } from "#db/queries/audit-log.ts";
import { clearPassword, replaceClaims } from "#db/queries/claims.ts";
import { deletePasswordResets } from "#db/queries/password-resets.ts";
import { deleteSessions } from "#db/queries/sessions.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps, Limits } from "../deps.ts";
import { newClaim } from "./claim-code.server.ts";
import { type AskingForStudent, studentAccess } from "./student-access.server.ts";

type ResetOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  /** They have an e-mail address, and get a new password by it, or others teach them too. */
  | { ok: false; reason: "their-own" };

/** Ends a student's password and sessions at once, and gives them a code to set a new one with. */
export async function resetStudentPassword(
  deps: Deps & { limits: Limits },
  input: AskingForStudent,
): Promise<ResetOutcome> {
  const { now, limits } = deps;
  const { studentId, userId: issuedBy } = input;
  const outcome = await deps.db.transaction(async (tx): Promise<ResetOutcome> => {
    await lockUser(tx, studentId);
    const access = await studentAccess({ db: tx }, input);
    if (!access) return { ok: false, reason: "not-found" };
    if (access.rights.code) return { ok: false, reason: "their-own" };
    await clearPassword(tx, studentId);
    await deleteSessions(tx, studentId);
    await deletePasswordResets(tx, studentId);
    await replaceClaims(tx, [newClaim(now, { userId: studentId, issuedBy })]);
    await insertAudit(tx, { at: now, actorId: issuedBy, action: "student.password-taken" });
    return { ok: true };
  });
  if (outcome.ok) {
    // Whoever guessed too often at the old password must be able to use the code.
    await Promise.all([limits.forget("sign-in-burst", studentId), limits.forget("sign-in-hour", studentId)]);
  }
  return outcome;
}
