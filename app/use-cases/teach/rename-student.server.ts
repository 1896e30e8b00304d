import { displayNameProblem, normaliseDisplayName } from "#app/domain/account/display-name.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { updateDisplayName } from "#db/queries/class-students.ts";
import type { Deps } from "../deps.ts";
import { type AskingForStudent, studentAccess } from "./student-access.server.ts";

type RenameOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  /** They have an address of their own, or others teach them too. */
  | { ok: false; reason: "their-own" }
  | { ok: false; reason: "invalid"; problem: string };

/** Changes what the site calls a student without an e-mail address; their username stays. */
export async function renameStudent(
  deps: Deps,
  input: AskingForStudent & { name: string },
): Promise<RenameOutcome> {
  const name = normaliseDisplayName(input.name);
  return deps.db.transaction(async (tx): Promise<RenameOutcome> => {
    const access = await studentAccess({ db: tx }, input);
    if (!access) return { ok: false, reason: "not-found" };
    if (access.rights.data) return { ok: false, reason: "their-own" };
    const problem = name === null ? "Type a name." : displayNameProblem(name);
    if (name === null || problem) return { ok: false, reason: "invalid", problem: problem ?? "Type a name." };
    await updateDisplayName(tx, input.studentId, name);
    await insertAudit(tx, { at: deps.now, actorId: input.userId, action: "student.renamed" });
    return { ok: true };
  });
}
