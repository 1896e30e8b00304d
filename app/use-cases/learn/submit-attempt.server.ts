import { unansweredTasks } from "#app/domain/attempt/unanswered.ts";
import { awaitsReview } from "#app/domain/class/counted-score.ts";
import { markRows } from "#app/domain/scoring/mark-rows.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { trialsOf } from "#app/domain/scoring/trials-of.ts";
import { holdAssignment } from "#db/queries/assigned-attempts.ts";
import {
  type AttemptRow,
  findAttempt,
  insertMarks,
  isSubmission,
  updateDraft,
  updateSubmitted,
} from "#db/queries/attempts.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { recountAttempts } from "../teach/recount-attempts.server.ts";
import { assignmentNow } from "./assignment-now.server.ts";
import { readAnswers } from "./read-answers.server.ts";

interface SubmitInput {
  attempt: string;
  userId: string;
  /** Minted by the client; the same key again is a replay and gets the first result. */
  key: string;
  entries: [string, string][];
  /** The learner has been told what is unanswered and submits all the same. */
  confirmed: boolean;
}

type SubmitOutcome =
  /** `first`: this submission is the one that was scored; a replay of it, by its key, is too. */
  | { ok: true; first: boolean; result: ExerciseResult | null }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "invalid"; message: string }
  | { ok: false; reason: "incomplete"; tasks: string[] }
  /** By the server's clock the assignment no longer takes work. The draft has been kept. */
  | { ok: false; reason: "closed" };

/** Scores an attempt and closes it, once: whoever comes second is given the first result. */
export async function submitAttempt(deps: Deps, input: SubmitInput): Promise<SubmitOutcome> {
  const { attempt: id, userId, key } = input;
  const row = await findAttempt(deps.db, id, userId);
  if (!row) return { ok: false, reason: "not-found" };
  if (row.submittedAt) return { ok: true, first: isSubmission(row, key), result: row.result };
  const read = await readAnswers(deps, row, input.entries);
  const { exercise } = read;
  const answers = read.ok ? read.answers : read.rest;
  const tasks = read.ok ? unansweredTasks(exercise, answers) : [];
  if (!read.ok || (tasks.length > 0 && !input.confirmed)) {
    // Kept, so that a page without scripts comes back with everything that was ticked.
    await updateDraft(deps.db, { id, userId, answers, seq: row.draftSeq + 1, now: deps.now });
    return read.ok
      ? { ok: false, reason: "incomplete", tasks }
      : { ok: false, reason: "invalid", message: read.message };
  }

  const result = scoreExercise(exercise, answers);
  const closing = { id, userId, answers, key, result, trials: trialsOf(exercise, result), now: deps.now };
  const done = await deps.db.transaction(async (tx) => close({ ...deps, db: tx }, row, closing));
  // The key was corrected or the terms changed a moment ago: what they say now is what counts.
  if (done === "changed") return submitAttempt(deps, input);
  if (done === "closed") {
    await updateDraft(deps.db, { id, userId, answers, seq: row.draftSeq + 1, now: deps.now });
    return { ok: false, reason: "closed" };
  }
  if (done === "first") return { ok: true, first: true, result };
  const kept = await findAttempt(deps.db, id, userId);
  if (!kept) return { ok: false, reason: "not-found" };
  return { ok: true, first: isSubmission(kept, key), result: kept.result };
}

type Closing = Omit<Parameters<typeof updateSubmitted>[1], "assignmentId" | "awaitsReview">;

/** The last word on whether it is in time is said here, where nothing can come between. */
async function close(
  deps: Deps,
  row: AttemptRow,
  closing: Closing,
): Promise<"first" | "replay" | "closed" | "changed"> {
  const { db } = deps;
  const { userId, result } = closing;
  // Its terms stay as they are until this is in: the attempt that counts is found by them. Everybody who needs both
  // locks takes the assignment before the student.
  const asked = await assignmentNow(deps, row);
  if (asked === "closed") return "closed";
  if (asked) await holdAssignment(db, asked);
  await lockUser(db, userId);
  const present = await findAttempt(db, row.id, userId);
  if (present && present.versionHash !== row.versionHash) return "changed";
  if ((await assignmentNow(deps, row)) !== asked) return "changed";
  const submission = {
    ...closing,
    assignmentId: asked,
    awaitsReview: asked !== null && awaitsReview(result),
  };
  if (!(await updateSubmitted(db, submission))) return "replay";
  await insertMarks(db, markRows(row.id, result));
  if (asked) await recountAttempts(deps, { assignmentId: asked, userId, exerciseId: row.exerciseId });
  return "first";
}
