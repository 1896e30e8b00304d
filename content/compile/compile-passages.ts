import { composePassage, type Passage } from "#app/domain/passage/passage.ts";
import type { Path, Report } from "../problems.ts";
import { passageSchema } from "../schema/exercise.ts";
import { tidy } from "../schema/fields.ts";
import { sift } from "../schema/read-shape.ts";
import { reportRepeats } from "./report-repeats.ts";

/** The well-formed passages of an exercise, in the author's order. */
export function compilePassages(list: unknown, path: Path, language: string, report: Report): Passage[] {
  const pieces = sift(passageSchema, list, path);
  reportRepeats(
    pieces.map((piece) => ({ path: [...piece.path, "id"], name: piece.value.id })),
    "passage",
    report,
  );
  return pieces.map(({ value: { id, headline, byline, text } }) =>
    composePassage({ id, headline, byline, language }, paragraphsOf(text)),
  );
}

/** One sentence a line; blank lines part paragraphs. */
function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(/\r?\n/).map(tidy)) {
    if (line === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((sentences) => sentences.length > 0);
}
