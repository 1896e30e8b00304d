import { saveReviewDraft } from "#db/queries/reviews.ts";
import type { Deps } from "../deps.ts";
import { workToReview } from "./work-to-review.server.ts";
import { type WriteInput, writeReview } from "./write-review.server.ts";

type SaveOutcome =
  /** `meanwhile`: another instructor who had written since the page was opened; this draft took the place of theirs. */
  | { ok: true; meanwhile: string | null }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "invalid"; problems: Record<string, string> };

/** Keeps a review as a draft that only the class's instructors see. */
export async function saveReview(deps: Deps, input: WriteInput): Promise<SaveOutcome> {
  if (!(await workToReview(deps, input))) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx): Promise<SaveOutcome> => {
    const written = await writeReview({ ...deps, db: tx }, input);
    if (!written) return { ok: false, reason: "not-found" };
    const { body, problems, meanwhile } = written;
    if (Object.keys(problems).length > 0) return { ok: false, reason: "invalid", problems };
    const { attemptId, studentId, userId } = input;
    await saveReviewDraft(tx, { attemptId, userId: studentId, body, by: userId, at: deps.now });
    return { ok: true, meanwhile };
  });
}
