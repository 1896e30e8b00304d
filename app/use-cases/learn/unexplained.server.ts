import { isExplained } from "#app/domain/class/standing.ts";
import { termsFor } from "#app/domain/class/terms.ts";
import { listAssignedOf } from "#db/queries/assigned.ts";
import type { Deps } from "../deps.ts";

interface Attempt {
  id: string;
  assignmentId: string | null;
  submittedAt: Date | null;
  explainedAt: Date | null;
}

/**
 * Which of somebody's attempts are in and not explained yet, by id: until they are, their scores would tell of the key.
 * One query, and none for those who have nothing assigned.
 */
export async function unexplained(
  { db, now }: Pick<Deps, "db" | "now">,
  userId: string,
  attempts: Attempt[],
): Promise<Set<string>> {
  const ids = [...new Set(attempts.flatMap((one) => (one.assignmentId ? [one.assignmentId] : [])))];
  const all = new Map((await listAssignedOf(db, ids, userId)).map((one) => [one.id, one]));
  const waiting = attempts.filter(({ assignmentId, submittedAt, explainedAt }) => {
    const assigned = all.get(assignmentId ?? "");
    if (!assigned || !submittedAt) return false;
    const terms = termsFor(assigned.terms, assigned.override);
    return !isExplained(terms, assigned.releasedAt, { submittedAt, explainedAt }, now);
  });
  return new Set(waiting.map(({ id }) => id));
}
