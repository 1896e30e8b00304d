import type { Span } from "#app/domain/passage/span.ts";

const ONLY_PUNCTUATION = /^[^\p{L}\p{N}]*$/u;

/**
 * A mark as it is drawn in one sentence: marks end with a word, but a line that stops just short of the full stop
 * looks like a slip, so one that reaches the first or last word takes the sentence's punctuation along.
 */
export function drawnSpan<T extends Span>(sentence: Span, text: string, mark: T): T {
  const before = text.slice(sentence.start, Math.max(sentence.start, mark.start));
  const behind = text.slice(Math.min(sentence.end, mark.end), sentence.end);
  return {
    ...mark,
    start: ONLY_PUNCTUATION.test(before) ? Math.min(mark.start, sentence.start) : mark.start,
    end: ONLY_PUNCTUATION.test(behind) ? Math.max(mark.end, sentence.end) : mark.end,
  };
}
