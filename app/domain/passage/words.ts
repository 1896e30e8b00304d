/**
 * Words are the word-like segments of `Intl.Segmenter`; a word counts as touched when it overlaps a span.
 * Source: SCORING specification §1. Example: in "Experts say so." the span {start: 3, end: 9} cuts two words and
 * widens to {start: 0, end: 11}, "Experts say".
 */
import type { Span } from "./span.ts";

/** Enough for the passages in use at one time; a passage of 350 words takes about 20 kB. */
const REMEMBERED = 200;

interface LocaleWords {
  segmenter: Intl.Segmenter;
  byText: Map<string, Span[]>;
}
const locales = new Map<string, LocaleWords>();

function localeWords(locale: string): LocaleWords {
  let known = locales.get(locale);
  if (known === undefined) {
    known = { segmenter: new Intl.Segmenter(locale, { granularity: "word" }), byText: new Map() };
    locales.set(locale, known);
  }
  return known;
}

/**
 * The words of a text in order, as spans. The list is shared between callers: do not change it.
 * @throws RangeError when `locale` is not a well-formed BCP 47 tag.
 */
export function wordsOf(text: string, locale: string): Span[] {
  const { segmenter, byText } = localeWords(locale);
  const known = byText.get(text);
  if (known !== undefined) return known;
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  const oldest = byText.size < REMEMBERED ? undefined : byText.keys().next().value;
  if (oldest !== undefined) byText.delete(oldest);
  byText.set(text, words);
  return words;
}

/** Words `from` up to but not including `to`, as positions in the list of `wordsOf`. */
export interface WordRange {
  from: number;
  to: number;
}

/** The words that a span touches; `from` equals `to` when it touches none. */
export function wordRange(words: readonly Span[], span: Span): WordRange {
  const from = countWhere(words, (word) => word.end <= span.start);
  // An empty span touches nothing, not even the word it stands in.
  const to = span.start < span.end ? countWhere(words, (word) => word.start < span.end) : from;
  return { from, to: Math.max(from, to) };
}

/** How many words the two ranges share. */
export function sharedWords(a: WordRange, b: WordRange): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Widens a span to the whole words it touches, without outer space and punctuation; null if it touches no word. */
export function widenToWords(text: string, span: Span, locale: string): Span | null {
  const words = wordsOf(text, locale);
  const { from, to } = wordRange(words, span);
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined || to === from
    ? null
    : { start: first.start, end: last.end };
}

/** How many words at the head of the list pass a test that, once failed, fails for all later words. */
function countWhere(words: readonly Span[], passes: (word: Span) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = words[middle];
    if (word !== undefined && passes(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}
