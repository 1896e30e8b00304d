/**
 * An author points at words by quoting them; the quote must occur once, or once among those starting in a sentence.
 * A quote that occurs as whole words is never mistaken for the same letters inside another word.
 * Source: CONTENT format ("a quote that occurs once; else {quote, sentence: 1}") and SCORING specification §1.
 * Example: in "The reported red line." the quote "red" is {start: 13, end: 16}; the "red" of "reported" is no rival.
 */
import { type Passage, sentencesOf } from "./passage.ts";
import { contains, overlaps, type Span } from "./span.ts";
import { widenToWords } from "./words.ts";

/**
 * Where a quote stands, widened or trimmed to whole words.
 * @param sentence counts from 1, as authors do; the quote must start in it but may run on.
 */
export function locateQuote(
  passage: Passage,
  quote: string,
  sentence?: number,
): Span | { error: "not-found" | "several" } {
  const within = sentence === undefined ? undefined : sentencesOf(passage)[sentence - 1];
  if (sentence !== undefined && within === undefined) return { error: "not-found" };
  const cut: Span[] = [];
  const whole: Span[] = [];
  for (const found of occurrences(passage.text, quote.normalize("NFC"))) {
    if (within !== undefined && (found.start < within.start || found.start >= within.end)) continue;
    const words = widenToWords(passage.text, found, passage.language);
    if (words !== null) (contains(found, words) ? whole : cut).push(words);
  }
  const [only, rival] = whole.length > 0 ? whole : cut;
  if (only === undefined) return { error: "not-found" };
  return rival === undefined ? only : { error: "several" };
}

/** The whole sentences that a core touches, from the first one's start to the last one's end. */
export function extentOf(passage: Passage, core: Span): Span {
  const touched = sentencesOf(passage).filter((sentence) => overlaps(sentence, core));
  return { start: touched[0]?.start ?? core.start, end: touched.at(-1)?.end ?? core.end };
}

function occurrences(text: string, quote: string): Span[] {
  const found: Span[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}
