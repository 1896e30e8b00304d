import { explainedFrom } from "#app/domain/class/explained.ts";
import { termsFor } from "#app/domain/class/terms.ts";
import { listHandedIn, noteExplained } from "#db/queries/assigned-attempts.ts";
import type { AssignmentRow } from "#db/queries/assignments.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import type { Deps } from "../deps.ts";

/**
 * Before terms change: notes which attempts have been explained under them, so that no new term can hide again what
 * was seen, or let an attempt count whose student had seen the key. Runs inside the caller's transaction.
 */
export async function keepExplained(
  { db, now }: Pick<Deps, "db" | "now">,
  assignment: AssignmentRow,
  userId?: string,
): Promise<void> {
  const part = { assignmentId: assignment.id, ...(userId ? { userId } : {}) };
  const [exceptions, handedIn] = [await listOverrides(db, part), await listHandedIn(db, part)];
  const own = new Map(exceptions.map((one) => [one.userId, one]));
  const seen = handedIn.flatMap((one) => {
    const terms = termsFor(assignment, own.get(one.userId) ?? null);
    const at = explainedFrom(terms, assignment.releasedAt, one);
    return one.explainedAt === null && at !== null && at <= now ? [{ id: one.id, at }] : [];
  });
  await noteExplained(db, seen);
}
