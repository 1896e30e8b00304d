import { rescore } from "#app/domain/class/rescore.ts";
import { isEmptyReview, type ReviewBody, ratingsOf } from "#app/domain/class/review.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { saveReviewDraft, saveSentReview, updateRescored } from "#db/queries/reviews.ts";
import type { Deps } from "../deps.ts";
import { recountAttempts } from "./recount-attempts.server.ts";
import { type Awaiting, queuePlace } from "./review-queue.server.ts";
import { workToReview } from "./work-to-review.server.ts";
import { type WriteInput, type WrittenReview, writeReview } from "./write-review.server.ts";

type SendOutcome =
  /** `next`: what comes after it in the queue. */
  | { ok: true; next: Awaiting | null }
  /** "empty": there is nothing in it, and nothing was ever sent. */
  | { ok: false; reason: "not-found" | "empty" }
  | { ok: false; reason: "invalid"; problems: Record<string, string> }
  /** Somebody else has written since the page was opened: this is kept as the draft, to be read again and sent. */
  | { ok: false; reason: "changed-meanwhile"; by: string };

/** Sends a review to the student, and lets its ratings and changes count; sent again, the latest holds. */
export async function sendReview(
  deps: Deps,
  input: WriteInput & { /** Whether the next one is to be of this assignment. */ within: boolean },
): Promise<SendOutcome> {
  const work = await workToReview(deps, input);
  if (!work) return { ok: false, reason: "not-found" };
  const { id: classId, pseudonyms } = work.class;
  const scope = { classId, pseudonyms, assignmentId: input.within ? input.assignmentId : null };
  const { next } = await queuePlace(deps, scope, input.attemptId);
  return deps.db.transaction(async (tx): Promise<SendOutcome> => {
    const within = { ...deps, db: tx };
    const written = await writeReview(within, input);
    if (!written) return { ok: false, reason: "not-found" };
    const { body, problems, meanwhile, former } = written;
    if (Object.keys(problems).length > 0) return { ok: false, reason: "invalid", problems };
    const { attemptId, studentId, userId } = input;
    const kept = { attemptId, userId: studentId, body, by: userId, at: deps.now };
    if (meanwhile) {
      await saveReviewDraft(tx, kept);
      return { ok: false, reason: "changed-meanwhile", by: meanwhile };
    }
    if (isEmptyReview(body) && !former?.sent) return { ok: false, reason: "empty" };
    await letItCount(within, input, written, body);
    await saveSentReview(tx, kept);
    return { ok: true, next };
  });
}

async function letItCount(deps: Deps, input: WriteInput, written: WrittenReview, body: ReviewBody) {
  const { db, now } = deps;
  const { row, exercise } = written;
  const ratings = ratingsOf(body);
  const after = rescore(exercise, { answers: row.answers, ratings, changes: body.changes });
  await updateRescored(db, { id: row.id, versionHash: row.versionHash, ratings }, after);
  const { assignmentId, studentId, userId } = input;
  await recountAttempts({ db }, { assignmentId, userId: studentId, exerciseId: row.exerciseId });
  const comments = body.comments.length;
  const of = { at: now, actorId: userId };
  await insertAudit(db, { ...of, action: "review.sent", detail: { attempt: row.id, comments } });
  if (after.score === row.score) return;
  const detail = { attempt: row.id, from: inPercent(row.score), to: inPercent(after.score) };
  await insertAudit(db, { ...of, action: "score.changed", detail });
}

/** With two decimals; "none" where nothing had been rated. */
function inPercent(score: number | null): number | string {
  return score === null ? "none" : Math.round(score * 10_000) / 100;
}
