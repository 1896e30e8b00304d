import { v7 as uuidv7 } from "uuid";
import { sameQuestions } from "#app/domain/class/same-questions.ts";
import { listAssignmentExercises, lockAssignment } from "#db/queries/assignments.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { insertRegrade } from "#db/queries/regrades.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";
import { regradeAttempts } from "./regrade-attempts.server.ts";
import { isChanged } from "./regraded-attempts.server.ts";
import { assignmentTaught } from "./work-to-review.server.ts";

interface ApplyInput {
  classId: string;
  userId: string;
  assignmentId: string;
  exerciseId: string;
  /** The versions that the dry run was about. */
  fromHash: string;
  toHash: string;
}

type ApplyOutcome =
  | { ok: true; changed: number }
  /** "changed-meanwhile": another version is current or assigned by now than the dry run was about. */
  | { ok: false; reason: "not-found" | "changed-meanwhile" | "other-questions" };

/** Scores the attempts of an assignment by the corrected key, once: whoever comes second changes nothing. */
export async function applyRegrade(deps: Deps, input: ApplyInput): Promise<ApplyOutcome> {
  const { assignmentId, exerciseId, fromHash, toHash, userId } = input;
  if (!(await assignmentTaught(deps, input))) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx): Promise<ApplyOutcome> => {
    const within = { ...deps, db: tx };
    await lockAssignment(tx, input);
    const asked = (await listAssignmentExercises(tx, assignmentId)).find(
      (one) => one.exerciseId === exerciseId,
    );
    if (!asked) return { ok: false, reason: "not-found" };
    const current = deps.content.exercises.get(exerciseId);
    if (asked.versionHash !== fromHash || current?.hash !== toHash || fromHash === toHash)
      return { ok: false, reason: "changed-meanwhile" };
    if (!sameQuestions(await exerciseOfVersion(within, fromHash), current.exercise))
      return { ok: false, reason: "other-questions" };

    const regraded = await regradeAttempts(within, { assignmentId, exerciseId, fromHash, toHash });
    const changed = regraded.filter(isChanged);
    const id = uuidv7({ msecs: deps.now.getTime() });
    await insertRegrade(
      tx,
      {
        id,
        assignmentId,
        exerciseId,
        fromHash,
        toHash,
        changed: changed.length,
        doneBy: userId,
        doneAt: deps.now,
      },
      changed.map(({ attempt, rescored }) => ({
        attemptId: attempt.id,
        before: attempt.score,
        after: rescored.score,
      })),
    );
    const detail = { regrade: id, exercise: exerciseId, changed: changed.length };
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "regrade.applied", detail });
    return { ok: true, changed: changed.length };
  });
}
