import { countingAttempt } from "#app/domain/class/explained.ts";
import { termsFor } from "#app/domain/class/terms.ts";
import { listHandedIn, updateCounts } from "#db/queries/assigned-attempts.ts";
import { findAssignment } from "#db/queries/assignments.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import type { Deps } from "../deps.ts";

interface Part {
  assignmentId: string;
  userId?: string;
  exerciseId?: string;
}

/**
 * Finds anew which attempts count, after one was handed in, a score changed or the terms did. Runs inside the caller's
 * transaction; at most five queries, however many attempts there are.
 */
export async function recountAttempts({ db }: Pick<Deps, "db">, part: Part): Promise<void> {
  const assignment = await findAssignment(db, part.assignmentId);
  if (!assignment) return;
  const exceptions = new Map((await listOverrides(db, part)).map((one) => [one.userId, one]));
  const handedIn = await listHandedIn(db, part);
  const groups = new Map<string, typeof handedIn>();
  for (const one of handedIn) {
    const key = `${one.userId} ${one.exerciseId}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const counting = new Set<string>();
  for (const group of groups.values()) {
    const terms = termsFor(assignment, exceptions.get(group[0]?.userId ?? "") ?? null);
    const id = countingAttempt(group, terms, assignment.releasedAt);
    if (id) counting.add(id);
  }
  const changed = (counts: boolean) =>
    handedIn.filter((one) => one.counts !== counts && counting.has(one.id) === counts).map((one) => one.id);
  await updateCounts(db, changed(false), false);
  await updateCounts(db, changed(true), true);
}
