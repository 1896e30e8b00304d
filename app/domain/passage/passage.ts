/**
 * A passage is paragraphs of sentences; the author decides where a sentence ends (one a line).
 * Canonical text: Unicode NFC; sentences of a paragraph joined by one space, paragraphs by a blank line.
 * Source: SCORING specification §1. Example: [["A b.", "C."], ["D."]] has the text "A b. C.\n\nD.".
 */
import type { Span } from "./span.ts";

export interface Sentence extends Span {
  /** Position in the passage, from 0; readers see it from 1. */
  index: number;
  text: string;
}

export interface Passage {
  id: string;
  headline: string;
  byline: string;
  /** BCP 47 tag that decides how words are found. */
  language: string;
  text: string;
  paragraphs: Sentence[][];
}

/** Builds the canonical text and the offsets of every sentence. Empty sentences and paragraphs are the caller's bug. */
export function composePassage(
  head: Pick<Passage, "id" | "headline" | "byline" | "language">,
  paragraphs: string[][],
): Passage {
  let text = "";
  let index = 0;
  const placed = paragraphs.map((sentences, p) => {
    if (p > 0) text += "\n\n";
    return sentences.map((sentence, s): Sentence => {
      if (s > 0) text += " ";
      const start = text.length;
      const normal = sentence.normalize("NFC").trim();
      text += normal;
      return { index: index++, start, end: text.length, text: normal };
    });
  });
  return { ...head, text, paragraphs: placed };
}

/** All sentences of a passage in reading order. */
export function sentencesOf(passage: Pick<Passage, "paragraphs">): Sentence[] {
  return passage.paragraphs.flat();
}
