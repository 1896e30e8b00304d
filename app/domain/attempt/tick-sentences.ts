/**
 * The plain form ticks kinds per sentence. A ticked kind that already has a mark touching the sentence keeps it; a
 * ticked kind without one marks the whole sentence; a kind not ticked is taken off the sentence, and only off it.
 * Source: the workspace's plain form. Example: a mark of sentences 1 and 2, unticked under 2, remains on 1.
 */
import { isKind, KINDS } from "../exercise/kind.ts";
import { type Passage, type Sentence, sentencesOf } from "../passage/passage.ts";
import { overlaps, type Span } from "../passage/span.ts";
import { widenToWords } from "../passage/words.ts";
import type { Mark } from "./answers.ts";

/** @param ticked the kinds ticked under the sentence with this index, as posted. */
export function tickSentences(
  passage: Passage,
  marks: readonly Mark[],
  ticked: (sentence: number) => readonly string[],
): Mark[] {
  let result = [...marks];
  for (const sentence of sentencesOf(passage)) {
    const kinds = ticked(sentence.index);
    for (const kind of KINDS) {
      const touching = (mark: Mark) => mark.kind === kind && overlaps(mark, sentence);
      if (!kinds.includes(kind))
        result = result.flatMap((mark) => (touching(mark) ? without(passage, mark, sentence) : [mark]));
      else if (!result.some(touching)) {
        const span = widenToWords(passage.text, sentence, passage.language);
        if (span !== null) result.push({ kind, ...span });
      }
    }
  }
  return result;
}

/** What remains of a mark before and behind a sentence. */
function without(passage: Passage, mark: Mark, sentence: Sentence): Mark[] {
  const sides: Span[] = [
    { start: mark.start, end: sentence.start },
    { start: sentence.end, end: mark.end },
  ];
  return sides.flatMap((side) => {
    const span = side.start < side.end ? widenToWords(passage.text, side, passage.language) : null;
    return span === null ? [] : [{ kind: mark.kind, ...span }];
  });
}

/** Whether untrusted JSON has the shape of marks; their offsets are judged later. */
export function isMarkList(value: unknown): value is Mark[] {
  return Array.isArray(value) && value.every(isMark);
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== "object" || value === null) return false;
  const { kind, start, end } = value as Record<string, unknown>;
  return isKind(kind) && Number.isSafeInteger(start) && Number.isSafeInteger(end);
}
