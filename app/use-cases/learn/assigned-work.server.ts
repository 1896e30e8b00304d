import { isExplained, type Standing, standingAt } from "#app/domain/class/standing.ts";
import { type Terms, termsFor } from "#app/domain/class/terms.ts";
import { type Assigned, listAssignedExercise } from "#db/queries/assigned.ts";
import { listAttempts } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";

export interface AssignedWork {
  assigned: Assigned & { versionHash: string };
  /** The student's own, exceptions included. */
  terms: Terms;
  standing: Standing;
  handedIn: number;
  /** Whether one more could still count: none of theirs has been explained. */
  mayCount: boolean;
}

/** Where somebody stands at an exercise in each assignment that holds it, due first; empty for those without classes. */
export async function assignedWork(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { userId: string; exerciseId: string },
): Promise<AssignedWork[]> {
  const all = await listAssignedExercise(db, input.userId, input.exerciseId);
  if (all.length === 0) return [];
  const attempts = await listAttempts(db, input.userId, [input.exerciseId]);
  const work = all.map((assigned): AssignedWork => {
    const terms = termsFor(assigned.terms, assigned.override);
    const submitted = attempts.flatMap(({ assignmentId, submittedAt, explainedAt }) =>
      assignmentId === assigned.id && submittedAt ? [{ submittedAt, explainedAt }] : [],
    );
    const { releasedAt } = assigned;
    const standing = standingAt({ terms, releasedAt, submitted }, now);
    const mayCount = !submitted.some((one) => isExplained(terms, releasedAt, one, now));
    return { assigned, terms, standing, handedIn: submitted.length, mayCount };
  });
  return work.toSorted((a, b) => a.terms.dueAt.getTime() - b.terms.dueAt.getTime());
}

/** For which assignment an attempt begun now is: the one it is begun from, else the one due first that asks for it. */
export function askingWork(work: AssignedWork[], assignmentId?: string | null): AssignedWork | undefined {
  const asking = work.filter(({ standing }) => standing === "attempt");
  return asking.find(({ assigned }) => assigned.id === assignmentId) ?? asking[0];
}
