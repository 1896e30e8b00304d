import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import { wordsOf } from "#app/domain/passage/words.ts";

/**
 * How hard the body of a passage is to read, as the year of an American school (Flesch and Kincaid 1975); headline and
 * byline do not count. Sentences are the author's lines; a number has one syllable.
 */
export function readingGrade(passage: Passage): number {
  const words = wordsOf(passage.text, passage.language).map(({ start, end }) =>
    passage.text.slice(start, end),
  );
  return fleschKincaid({
    sentence: sentencesOf(passage).length,
    word: words.length,
    syllable: words.reduce((total, word) => total + Math.max(1, syllable(word)), 0),
  });
}
