import { listAssignmentExercises, lockAssignment } from "#db/queries/assignments.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { listRegrades, updateUndone } from "#db/queries/regrades.ts";
import type { Deps } from "../deps.ts";
import { regradeAttempts } from "./regrade-attempts.server.ts";
import { isChanged } from "./regraded-attempts.server.ts";
import { assignmentTaught } from "./work-to-review.server.ts";

type UndoOutcome =
  | { ok: true; changed: number }
  /** "not-the-last": the exercise has been regraded again since. */
  | { ok: false; reason: "not-found" | "undone-already" | "not-the-last" };

/**
 * Puts the former version of an exercise back. What was reviewed or handed in since is kept, and scored by that version.
 */
export async function undoRegrade(
  deps: Deps,
  input: { classId: string; userId: string; assignmentId: string; regradeId: string },
): Promise<UndoOutcome> {
  const { assignmentId, regradeId, userId } = input;
  if (!(await assignmentTaught(deps, input))) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx): Promise<UndoOutcome> => {
    await lockAssignment(tx, input);
    const done = (await listRegrades(tx, assignmentId)).find(({ regrade }) => regrade.id === regradeId);
    if (!done) return { ok: false, reason: "not-found" };
    const { exerciseId, fromHash, toHash, undoneAt } = done.regrade;
    if (undoneAt) return { ok: false, reason: "undone-already" };
    const asked = (await listAssignmentExercises(tx, assignmentId)).find(
      (one) => one.exerciseId === exerciseId,
    );
    if (asked?.versionHash !== toHash) return { ok: false, reason: "not-the-last" };
    const back = { assignmentId, exerciseId, fromHash: toHash, toHash: fromHash };
    const changed = (await regradeAttempts({ ...deps, db: tx }, back)).filter(isChanged).length;
    await updateUndone(tx, regradeId, deps.now);
    const detail = { regrade: regradeId, exercise: exerciseId, changed };
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "regrade.undone", detail });
    return { ok: true, changed };
  });
}
