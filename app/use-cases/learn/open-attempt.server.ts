import type { Answers } from "#app/domain/attempt/answers.ts";
import type { HandIn } from "#app/domain/class/hand-in-words.ts";
import { type PublicExercise, toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";
import { handInTerms } from "./hand-in-terms.server.ts";

export interface OpenAttempt {
  id: string;
  answers: Answers;
  seq: number;
  moduleId: string | null;
  /** Under which terms of a class it would be handed in now; null: it is the learner's own. */
  forClass: HandIn | null;
}

type OpenOutcome =
  | { ok: true; attempt: OpenAttempt; exercise: PublicExercise }
  | { ok: false; reason: "not-found" | "submitted" };

/** The workspace of an attempt: the exercise without its key, and what has been answered so far. */
export async function openAttempt(
  deps: Deps,
  input: { attempt: string; userId: string },
): Promise<OpenOutcome> {
  const row = await findAttempt(deps.db, input.attempt, input.userId);
  if (!row) return { ok: false, reason: "not-found" };
  if (row.submittedAt) return { ok: false, reason: "submitted" };
  const exercise = await exerciseOfVersion(deps, row.versionHash);
  return {
    ok: true,
    attempt: {
      id: row.id,
      answers: row.answers,
      seq: row.draftSeq,
      moduleId: row.moduleId,
      forClass: await handInTerms(deps, row),
    },
    exercise: toPublicExercise(exercise, deps.hash("shuffle", row.id)),
  };
}
