import { stageOf, termsFor } from "#app/domain/class/terms.ts";
import { findAssigned } from "#db/queries/assigned.ts";
import type { AttemptRow } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { assignedWork } from "./assigned-work.server.ts";

type Started = Pick<AttemptRow, "assignmentId" | "userId" | "exerciseId" | "versionHash">;

/**
 * The assignment that an attempt is handed in for at this moment: the one it was begun for, unless that has closed, or
 * for a draft of one's own the one that has come to ask for the exercise since. null: none.
 */
export async function assignmentNow(
  deps: Pick<Deps, "db" | "now">,
  row: Started,
): Promise<string | "closed" | null> {
  if (row.assignmentId) {
    const assigned = await findAssigned(deps.db, row.assignmentId, row.userId);
    if (!assigned) return null;
    const stage = stageOf(termsFor(assigned.terms, assigned.override), deps.now);
    return stage === "open" || stage === "late" ? assigned.id : "closed";
  }
  const work = await assignedWork(deps, row);
  const asking = work.find(
    ({ standing, assigned }) => standing === "attempt" && assigned.versionHash === row.versionHash,
  );
  return asking?.assigned.id ?? null;
}
