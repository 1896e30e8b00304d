import { locateQuote } from "#app/domain/passage/locate-quote.ts";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import type { Span } from "#app/domain/passage/span.ts";
import type { Path, Report } from "../problems.ts";
import { clip } from "../schema/explain-issue.ts";
import type { PlaceSource } from "../schema/task.ts";
import { closestWords } from "./closest-words.ts";
import { mendMissing, shownQuote } from "./mend-missing.ts";

/** Finds an author's quote in a passage; null with the reason reported. */
export function placeQuote(passage: Passage, place: PlaceSource, path: Path, report: Report): Span | null {
  const { quote } = place;
  const sentence = place.sentence ?? undefined;
  const sentences = sentencesOf(passage);
  if (sentence !== undefined && sentence > sentences.length) {
    report(
      [...path, "sentence"],
      `passage ${passage.id} has ${sentences.length} sentences, so there is no sentence ${sentence}`,
      "Count the lines of its text from 1; blank lines do not count.",
    );
    return null;
  }
  const found = locateQuote(passage, quote, sentence);
  if (!("error" in found)) return found;
  const where =
    sentence === undefined ? `passage ${passage.id}` : `sentence ${sentence} of passage ${passage.id}`;
  const holders = sentences.filter(({ text }) => text.includes(quote)).map(({ index }) => index + 1);
  if (found.error === "several") {
    const apart = sentence === undefined && new Set(holders).size > 1;
    report(
      path,
      `the quote “${clip(quote)}” occurs several times in ${where}`,
      apart
        ? `Say which one is meant with \`sentence:\`; it stands in sentences ${list(holders)}.`
        : "Quote more of the words around it, so that it occurs once.",
    );
    return null;
  }
  report(path, `the quote ${shownQuote(quote)} does not occur in ${where}`, mend(passage, quote, holders));
  return null;
}

function mend(passage: Passage, quote: string, holders: number[]): string {
  if (holders.length > 0) return `It stands in sentence ${list(holders)}: correct \`sentence:\`.`;
  if (closestWords(passage.text, quote) === quote) return "Quote whole words.";
  return mendMissing(passage.text, quote);
}

function list(numbers: number[]): string {
  return numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}
