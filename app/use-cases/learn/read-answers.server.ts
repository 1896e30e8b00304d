import type { Answers } from "#app/domain/attempt/answers.ts";
import { answersFromEntries } from "#app/domain/attempt/answers-from-entries.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import { salvageAnswers } from "#app/domain/attempt/salvage-answers.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import type { AttemptRow } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";

type ReadAnswers = { exercise: Exercise } & (
  | { ok: true; answers: Answers }
  /** `rest`: what of it can be kept all the same. */
  | { ok: false; message: string; rest: Answers }
);

/** The answers in the fields of the workspace's form, checked against the version that the attempt saw. */
export async function readAnswers(
  deps: Deps,
  row: Pick<AttemptRow, "id" | "versionHash">,
  entries: [string, string][],
): Promise<ReadAnswers> {
  const exercise = await exerciseOfVersion(deps, row.versionHash);
  const shown = toPublicExercise(exercise, deps.hash("shuffle", row.id));
  const raw = answersFromEntries(shown, entries);
  const parsed = parseAnswers(exercise, raw);
  if (parsed.ok) return { exercise, ok: true, answers: parsed.answers };
  return { exercise, ok: false, message: parsed.problem, rest: salvageAnswers(exercise, raw) };
}
