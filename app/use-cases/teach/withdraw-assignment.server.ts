import {
  deleteAssignment,
  isBegun,
  listAssignmentExercises,
  lockAssignment,
  replaceExercises,
  updateAssignment,
} from "#db/queries/assignments.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";

interface WithdrawInput {
  classId: string;
  userId: string;
  assignmentId: string;
}

type WithdrawOutcome =
  | { ok: true }
  /** `begun`: a student works on it already. `published`: students see it; withdraw it first. */
  | { ok: false; reason: "not-found" | "begun" | "published" };

/** Makes a draft of a published assignment again, as long as nobody has begun. */
export async function withdrawAssignment(deps: Deps, input: WithdrawInput): Promise<WithdrawOutcome> {
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx): Promise<WithdrawOutcome> => {
    const row = await lockAssignment(tx, input, "update");
    if (!row) return { ok: false, reason: "not-found" };
    if (!row.publishedAt) return { ok: true };
    if (await isBegun(tx, row.id)) return { ok: false, reason: "begun" };
    await updateAssignment(tx, row.id, { publishedAt: null, releasedAt: null });
    const exercises = await listAssignmentExercises(tx, row.id);
    const unpinned = exercises.map(({ exerciseId }) => ({ exerciseId, versionHash: null }));
    await replaceExercises(tx, row.id, unpinned);
    await insertAudit(tx, { at: deps.now, actorId: input.userId, action: "assignment.withdrawn" });
    return { ok: true };
  });
}

/** Deletes a draft. */
export async function deleteDraft(deps: Deps, input: WithdrawInput): Promise<WithdrawOutcome> {
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx): Promise<WithdrawOutcome> => {
    const row = await lockAssignment(tx, input, "update");
    if (!row) return { ok: false, reason: "not-found" };
    if (row.publishedAt) return { ok: false, reason: "published" };
    await deleteAssignment(tx, row.id);
    await insertAudit(tx, { at: deps.now, actorId: input.userId, action: "assignment.deleted" });
    return { ok: true };
  });
}
