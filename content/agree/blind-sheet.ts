import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { fingerprint, markedPassages } from "./fingerprint.ts";

/** What a second reader is given: the passages and an empty key, nothing of the author's. `date` is a day. */
export function blindSheet(exercise: Exercise, date: string): string {
  const passages = markedPassages(exercise);
  const texts = passages.flatMap((passage) => [
    `# ${passage.headline}`,
    `# ${passage.byline}`,
    ...sentencesOf(passage).map(({ text }, index) => `# ${passage.id}.${index + 1}  ${text}`),
    "#",
  ]);
  return [
    ...texts,
    `exercise: ${exercise.id}`,
    'reader: ""',
    `date: ${date}`,
    `text: ${fingerprint(exercise)}`,
    "passages:",
    ...passages.map(({ id }) => `  ${id}: []`),
    "",
  ].join("\n");
}
