import type { HandIn } from "#app/domain/class/hand-in-words.ts";
import { isExplained } from "#app/domain/class/standing.ts";
import { termsFor } from "#app/domain/class/terms.ts";
import { findAssigned } from "#db/queries/assigned.ts";
import { type AttemptRow, listAttempts } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { assignmentNow } from "./assignment-now.server.ts";

/** Under which terms of a class an attempt under way would be handed in now; null: it is the learner's own. */
export async function handInTerms(
  deps: Pick<Deps, "db" | "now">,
  row: Pick<AttemptRow, "assignmentId" | "userId" | "exerciseId" | "versionHash">,
): Promise<HandIn | null> {
  const { db, now } = deps;
  const standing = await assignmentNow(deps, row);
  const id = standing === "closed" ? row.assignmentId : standing;
  const assigned = id === null ? null : await findAssigned(db, id, row.userId);
  if (!assigned) return null;
  const { releasedAt } = assigned;
  const terms = termsFor(assigned.terms, assigned.override);
  const submitted = (await listAttempts(db, row.userId, [row.exerciseId])).flatMap(
    ({ assignmentId, submittedAt, explainedAt }) =>
      assignmentId === id && submittedAt ? [{ submittedAt, explainedAt }] : [],
  );
  return {
    terms,
    releasedAt,
    zone: assigned.class.zone,
    number: submitted.length + 1,
    mayCount: !submitted.some((one) => isExplained(terms, releasedAt, one, now)),
  };
}
