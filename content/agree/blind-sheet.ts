import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { fingerprint, markedPassages } from "./fingerprint.ts";

/** Comment lines at the top of each sheet. */
const HOW_TO_FILL = [
  "# 1. Write your name after `reader:`, between the quotation marks.",
  "# 2. At the end of this file, for a passage with weak places, replace `a: []` by `a:` and write below it, for each",
  "#    weak place, with the same spaces at the left:",
  "#      a:",
  "#        - kind: loaded",
  '#          places: ["greedy"]',
  "#    The kinds are attribution, single-source, loaded and evidence. Copy the words letter for letter.",
  "#    Leave `[]` if nothing is weak. Change nothing else.",
  "#",
];

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
    ...HOW_TO_FILL,
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
