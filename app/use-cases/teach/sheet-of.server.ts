import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { type PublicExercise, toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import type { Deps } from "../deps.ts";

/** The exercise as it is printed: shuffled as in the app, and the same for everybody, so that one key fits all. */
export function sheetOf({ hash }: Pick<Deps, "hash">, exercise: Exercise): PublicExercise {
  return toPublicExercise(exercise, hash("shuffle", `worksheet ${exercise.id}`));
}
