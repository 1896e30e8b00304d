import { isExplained } from "#app/domain/class/standing.ts";
import { termsFor } from "#app/domain/class/terms.ts";
import { listAssignedOf } from "#db/queries/assigned.ts";
import type { Deps } from "../deps.ts";

interface Scored {
  assignmentId: string | null;
  submittedAt: Date | null;
  score: number | null;
}

/** Takes the scores from attempts that are not explained yet: until then a score would tell of the key. */
export async function withheldScores<T extends Scored>(
  { db, now }: Pick<Deps, "db" | "now">,
  userId: string,
  attempts: T[],
): Promise<T[]> {
  const ids = [...new Set(attempts.flatMap((one) => (one.assignmentId ? [one.assignmentId] : [])))];
  if (ids.length === 0) return attempts;
  const all = await listAssignedOf(db, ids, userId);
  return attempts.map((one) => {
    const assigned = all.find(({ id }) => id === one.assignmentId);
    if (!assigned || !one.submittedAt) return one;
    const terms = termsFor(assigned.terms, assigned.override);
    return isExplained(terms, assigned.releasedAt, one.submittedAt, now) ? one : { ...one, score: null };
  });
}
