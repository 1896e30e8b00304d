import { type Standing, standingAt } from "#app/domain/class/standing.ts";
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
    const standing = standingAt({ terms, releasedAt: assigned.releasedAt, submitted }, now);
    return { assigned, terms, standing, handedIn: submitted.length };
  });
  return work.toSorted((a, b) => a.terms.dueAt.getTime() - b.terms.dueAt.getTime());
}
