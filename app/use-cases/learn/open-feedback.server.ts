import type { Answers } from "#app/domain/attempt/answers.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { findAttempt, listAttempts } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";

export interface Feedback {
  attempt: { id: string; exerciseId: string; moduleId: string | null; number: number; counts: boolean };
  /** The attempt that counts: the first that was submitted. */
  first: { id: string; score: number | null };
  exercise: Exercise;
  answers: Answers;
  result: ExerciseResult;
  ratings: Record<string, 0 | 0.5 | 1>;
}

type FeedbackOutcome =
  | { ok: true; feedback: Feedback }
  | { ok: false; reason: "not-found" | "not-submitted" };

/** Everything about a submitted attempt, key included; refused until it has been submitted. */
export async function openFeedback(
  deps: Deps,
  input: { attempt: string; userId: string },
): Promise<FeedbackOutcome> {
  const row = await findAttempt(deps.db, input.attempt, input.userId);
  if (!row) return { ok: false, reason: "not-found" };
  if (!row.submittedAt || !row.result) return { ok: false, reason: "not-submitted" };
  const [exercise, all] = await Promise.all([
    exerciseOfVersion(deps, row.versionHash),
    listAttempts(deps.db, input.userId, [row.exerciseId]),
  ]);
  const submitted = all.filter((attempt) => attempt.submittedAt !== null);
  const number = submitted.findIndex((attempt) => attempt.id === row.id) + 1;
  const first = submitted[0] ?? row;
  return {
    ok: true,
    feedback: {
      attempt: {
        id: row.id,
        exerciseId: row.exerciseId,
        moduleId: row.moduleId,
        number,
        counts: first.id === row.id,
      },
      first: { id: first.id, score: first.score },
      exercise,
      answers: row.answers,
      result: row.result,
      ratings: row.ratings,
    },
  };
}
