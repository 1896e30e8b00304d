import { lockAssignment, updateAssignment } from "#db/queries/assignments.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { recountAttempts } from "./recount-attempts.server.ts";

type ReleaseOutcome = { ok: true } | { ok: false; reason: "not-found" | "draft" };

/** Opens the explanations to everyone who has handed in, before the terms would; what has been seen is not taken back. */
export async function releaseExplanations(
  deps: Deps,
  input: { classId: string; userId: string; assignmentId: string },
): Promise<ReleaseOutcome> {
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx): Promise<ReleaseOutcome> => {
    const row = await lockAssignment(tx, input);
    if (!row) return { ok: false, reason: "not-found" };
    if (!row.publishedAt) return { ok: false, reason: "draft" };
    if (row.releasedAt) return { ok: true };
    await updateAssignment(tx, row.id, { releasedAt: deps.now });
    await recountAttempts({ db: tx }, { assignmentId: row.id });
    await insertAudit(tx, { at: deps.now, actorId: input.userId, action: "assignment.released" });
    return { ok: true };
  });
}
