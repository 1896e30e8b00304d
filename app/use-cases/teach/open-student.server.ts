import { findClaim } from "#db/queries/claims.ts";
import { listClassesToMoveTo } from "#db/queries/class-students.ts";
import type { Deps } from "../deps.ts";
import { claimCode } from "./claim-code.server.ts";
import { type AskingForStudent, type StudentAccess, studentAccess } from "./student-access.server.ts";

type OpenOutcome =
  | ({
      ok: true;
      /** The code with which they can set a password, while there is one that the instructor may see. */
      claim: { code: string; expiresAt: Date } | null;
      /** Where they could be moved to. */
      classes: { id: string; name: string }[];
    } & StudentAccess)
  | { ok: false; reason: "not-found" };

/** What the page of one student shows their instructor, beside their work. */
export async function openStudent(
  deps: Pick<Deps, "db" | "now" | "hash">,
  input: AskingForStudent,
): Promise<OpenOutcome> {
  const access = await studentAccess(deps, input);
  if (!access) return { ok: false, reason: "not-found" };
  const { studentId, userId: instructorId } = input;
  const hidden = access.student.claimed || access.rights.code !== null;
  const row = hidden ? null : await findClaim(deps.db, studentId, deps.now);
  const claim = row && { code: claimCode(deps, row), expiresAt: row.expiresAt };
  const classes = await listClassesToMoveTo(deps.db, { instructorId, studentId });
  return { ok: true, ...access, claim, classes };
}
