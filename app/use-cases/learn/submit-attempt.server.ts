import { unansweredTasks } from "#app/domain/attempt/unanswered.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import {
  findAttempt,
  insertMarks,
  isSubmission,
  updateDraft,
  updateSubmitted,
} from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
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
  | { ok: false; reason: "incomplete"; tasks: string[] };

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
  const first = await deps.db.transaction(async (tx) => {
    if (!(await updateSubmitted(tx, { id, userId, answers, key, result, now: deps.now }))) return false;
    await insertMarks(tx, markRows(row.id, result));
    return true;
  });
  if (first) return { ok: true, first: true, result };
  const kept = await findAttempt(deps.db, id, userId);
  if (!kept) return { ok: false, reason: "not-found" };
  return { ok: true, first: isSubmission(kept, key), result: kept.result };
}

function markRows(attemptId: string, result: ExerciseResult) {
  return result.tasks.flatMap((task) =>
    task.type === "mark"
      ? task.marks.map(({ mark, verdict, finding, credit }, ordinal) => ({
          attemptId,
          task: task.task,
          ordinal,
          kind: mark.kind,
          start: mark.start,
          end: mark.end,
          verdict,
          finding,
          credit,
        }))
      : [],
  );
}
