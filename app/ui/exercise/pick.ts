import type { Mark } from "#app/domain/attempt/answers.ts";
import { overlaps, type Span } from "#app/domain/passage/span.ts";
import { type WordRange, widenToWords, wordRange, wordsOf } from "#app/domain/passage/words.ts";
import type { Ground } from "./ground.ts";

/** Words chosen, but not yet given a kind. Always whole words of one passage. */
export interface Pick extends Span {
  task: string;
  /** A tap in a chosen sentence takes one word of it; the next tap takes the words up to there. */
  stage: "sentence" | "word" | "words";
  /** The mark whose words these were. */
  from: Mark | null;
  /** Whether a kind replaces that mark ("Change") instead of being added to it. */
  replacing: boolean;
}

export type Edge = "start" | "end";

const FRESH = { from: null, replacing: false } as const;

/** Null for a sentence without a word. */
export function pickSentence(ground: Ground, sentence: number): Pick | null {
  return pickSpan(ground, ground.sentences[sentence], "sentence");
}

/** Any words, widened to whole ones. */
export function pickSpan(
  ground: Ground,
  span: Span | undefined,
  stage: Pick["stage"] = "words",
): Pick | null {
  const { text, language } = ground.passage;
  const words = span === undefined ? null : widenToWords(text, span, language);
  return words === null ? null : { task: ground.task, stage, ...words, ...FRESH };
}

export function pickMark(ground: Ground, mark: Mark, replacing: boolean): Pick {
  const { start, end } = mark;
  return { task: ground.task, stage: "words", start, end, from: mark, replacing };
}

/** @param at the offset that was tapped, null beside the words. */
export function tap(
  ground: Ground,
  pick: Pick | null,
  marks: Mark[],
  sentence: number,
  at: number | null,
): Pick | null {
  const bounds = ground.sentences[sentence];
  const word = at === null || bounds === undefined ? null : wordAt(ground, bounds, at);
  if (at === null || word === null || bounds === undefined) return pickSentence(ground, sentence);
  if (pick === null || pick.task !== ground.task || !overlaps(pick, bounds)) {
    const under = marks.filter((mark) => overlaps(mark, word)).toSorted(shorterFirst)[0];
    return under === undefined ? pickSentence(ground, sentence) : pickMark(ground, under, false);
  }
  if (pick.stage !== "word") return pickSpan(ground, word, "word");
  return pickSpan(ground, { start: Math.min(pick.start, word.start), end: Math.max(pick.end, word.end) });
}

/** Moves one end by one word; null where there is no further word, or only one is left. */
export function nudge(ground: Ground, pick: Pick, edge: Edge, by: 1 | -1): Pick | null {
  const { from, to } = wordRange(wordsIn(ground), pick);
  const range = edge === "start" ? { from: from + by, to } : { from, to: to + by };
  const span = spanOfWords(ground, range);
  return span === null ? null : { ...pick, ...span, stage: "words" };
}

/** Word choice by keyboard: moves an end, or starts in the sentence that has the focus. */
export function pickByKey(
  ground: Ground,
  pick: Pick | null,
  sentence: number,
  edge: Edge,
  by: 1 | -1,
): Pick | null {
  const bounds = ground.sentences[sentence];
  if (bounds === undefined) return null;
  if (pick !== null && pick.task === ground.task && overlaps(pick, bounds))
    return nudge(ground, pick, edge, by);
  const { from, to } = wordRange(wordsIn(ground), bounds);
  const outward = edge === "end" ? by === 1 : by === -1;
  const end =
    edge === "end" ? { from, to: outward ? from + 1 : to - 1 } : { from: outward ? to - 1 : from + 1, to };
  const span = spanOfWords(ground, end) ?? spanOfWords(ground, { from, to });
  return span === null ? null : { task: ground.task, stage: "words", ...span, ...FRESH };
}

function wordAt(ground: Ground, bounds: Span, at: number): Span | null {
  const words = wordsIn(ground);
  const { from, to } = wordRange(words, bounds);
  const own = words.slice(from, to);
  return (
    own.find((word) => word.start <= at && at < word.end) ??
    own.find((word) => word.end >= at) ??
    own.at(-1) ??
    null
  );
}

function wordsIn(ground: Ground): Span[] {
  return wordsOf(ground.passage.text, ground.passage.language);
}

function spanOfWords(ground: Ground, range: WordRange): Span | null {
  const words = wordsIn(ground);
  const first = words[range.from];
  const last = words[range.to - 1];
  if (first === undefined || last === undefined || range.from >= range.to) return null;
  return { start: first.start, end: last.end };
}

function shorterFirst(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start);
}
