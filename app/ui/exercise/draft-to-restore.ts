import type { Answers } from "#app/domain/attempt/answers.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import type { LocalDraft } from "./local-draft.ts";

/** What the server holds of the attempt. */
interface Held {
  seq: number;
  answers: Answers;
}

/**
 * What to do with the copy on this device: nothing when it is damaged or says the same; bring it back when this
 * device was the last to write; only offer it (`sure` false) when a later draft was saved somewhere else.
 */
export function draftToRestore(
  exercise: PublicExercise,
  held: Held,
  local: LocalDraft | null,
): { answers: Answers; sure: boolean } | null {
  const parsed = local === null ? null : parseAnswers(exercise, local.answers);
  if (local === null || parsed === null || !parsed.ok) return null;
  if (sameAnswers(parsed.answers, held.answers)) return null;
  return { answers: parsed.answers, sure: held.seq <= local.seq };
}

/** Whether two sets of answers say the same, in whatever order their fields were stored. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  return fingerprint(a) === fingerprint(b);
}

/** A mark task left alone counts as absent: the form always has its field, the server perhaps not. */
function fingerprint(answers: Answers): string {
  const filled = Object.entries(answers).filter(
    ([, answer]) => answer.type !== "mark" || answer.marks.length > 0,
  );
  return JSON.stringify(Object.fromEntries(filled), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
