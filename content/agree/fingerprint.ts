import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { Passage } from "#app/domain/passage/passage.ts";
import { canonicalJson, sha256 } from "../canonical-json.ts";

/** The passages of an exercise that are to be marked, in its order. */
export function markedPassages({ passages, tasks }: Exercise): Passage[] {
  return passages.filter(({ id }) => tasks.some((task) => task.type === "mark" && task.passage === id));
}

/** Changes with every letter of what is to be marked, so that a key of an older text is not taken for one of this. */
export function fingerprint(exercise: Exercise): string {
  const read = markedPassages(exercise).map(({ id, headline, text }) => ({ id, headline, text }));
  return sha256(canonicalJson(read)).slice(0, 16);
}
