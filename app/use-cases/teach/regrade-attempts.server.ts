import { markRows } from "#app/domain/scoring/mark-rows.ts";
import { lockWorkers, moveDrafts, replaceMarks, updateAssignedVersion } from "#db/queries/regrades.ts";
import { updateRescored } from "#db/queries/reviews.ts";
import type { Deps } from "../deps.ts";
import { recountAttempts } from "./recount-attempts.server.ts";
import { type Regraded, type Regrading, regradedAttempts } from "./regraded-attempts.server.ts";

/**
 * Scores all attempts of an assignment at an exercise by another version, drafts included, and pins the assignment to
 * it. Runs inside the caller's transaction. Returns what became of each submitted one.
 */
export async function regradeAttempts(
  deps: Pick<Deps, "db" | "content">,
  regrading: Regrading,
): Promise<Regraded[]> {
  const { db } = deps;
  const { assignmentId, exerciseId, fromHash, toHash } = regrading;
  await lockWorkers(db, assignmentId);
  const { regraded } = await regradedAttempts(deps, regrading);
  for (const { attempt, rescored } of regraded) {
    await updateRescored(db, { id: attempt.id, versionHash: toHash, ratings: attempt.ratings }, rescored);
  }
  await replaceMarks(
    db,
    regraded.map(({ attempt }) => attempt.id),
    regraded.flatMap(({ attempt, rescored }) => markRows(attempt.id, rescored.result)),
  );
  await moveDrafts(db, { assignmentId, exerciseId, versionHash: fromHash }, toHash);
  await updateAssignedVersion(db, { assignmentId, exerciseId, versionHash: toHash });
  await recountAttempts({ db }, { assignmentId, exerciseId });
  return regraded;
}
