import { answersFromEntries } from "#app/domain/attempt/answers-from-entries.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import { unansweredTasks } from "#app/domain/attempt/unanswered.ts";
import { toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { findAttempt, insertMarks, updateDraft, updateSubmitted } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";

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
  | { ok: true; replay: boolean; result: ExerciseResult | null }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "invalid"; message: string }
  | { ok: false; reason: "incomplete"; tasks: string[] };

/** Scores an attempt and closes it, once: whoever comes second is given the first result. */
export async function submitAttempt(deps: Deps, input: SubmitInput): Promise<SubmitOutcome> {
  const row = await findAttempt(deps.db, input.attempt, input.userId);
  if (!row) return { ok: false, reason: "not-found" };
  if (row.submittedAt) return { ok: true, replay: true, result: row.result };
  const exercise = await exerciseOfVersion(deps, row.versionHash);
  const shown = toPublicExercise(exercise, deps.hash("shuffle", row.id));
  const parsed = parseAnswers(exercise, answersFromEntries(shown, input.entries));
  if (!parsed.ok) return { ok: false, reason: "invalid", message: parsed.problem };
  const { answers } = parsed;
  const tasks = unansweredTasks(exercise, answers);
  if (tasks.length > 0 && !input.confirmed) {
    // Kept, so that a page without scripts comes back with everything that was ticked.
    await updateDraft(deps.db, {
      id: row.id,
      userId: input.userId,
      answers,
      seq: row.draftSeq + 1,
      now: deps.now,
    });
    return { ok: false, reason: "incomplete", tasks };
  }

  const result = scoreExercise(exercise, answers);
  const first = await deps.db.transaction(async (tx) => {
    const { attempt: id, userId, key } = input;
    if (!(await updateSubmitted(tx, { id, userId, answers, key, result, now: deps.now }))) return false;
    await insertMarks(tx, markRows(row.id, result));
    return true;
  });
  if (first) return { ok: true, replay: false, result };
  const kept = await findAttempt(deps.db, input.attempt, input.userId);
  return kept ? { ok: true, replay: true, result: kept.result } : { ok: false, reason: "not-found" };
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
