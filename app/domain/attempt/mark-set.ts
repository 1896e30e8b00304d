/**
 * A set of marks: marks of one kind that overlap are one mark, marks that merely touch stay two; in document order
 * (by start, the longer first, then by the order of the kinds).
 * Source: SCORING specification §1. Example: loaded [0, 9) and loaded [4, 15) become loaded [0, 15);
 * loaded [0, 9) and evidence [4, 15) stay two marks.
 */
import { KINDS } from "../exercise/kind.ts";
import type { Passage } from "../passage/passage.ts";
import { overlaps } from "../passage/span.ts";
import { widenToWords } from "../passage/words.ts";
import type { Mark } from "./answers.ts";

/** Document order, for sorting. */
export function compareMarks(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

/** The set with one more mark in it, merged with those of its kind that it overlaps. */
export function addMark(marks: Mark[], mark: Mark): Mark[] {
  return merge([...marks, mark]);
}

/** The set without the mark of exactly this kind and span; unchanged if it holds none. */
export function removeMark(marks: Mark[], mark: Mark): Mark[] {
  return marks.filter((m) => m.kind !== mark.kind || m.start !== mark.start || m.end !== mark.end);
}

/** Any marks made into a proper set: widened to whole words, those without a word dropped, merged and sorted. */
export function normaliseMarks(passage: Passage, marks: Mark[]): Mark[] {
  const widened: Mark[] = [];
  for (const mark of marks) {
    const span = widenToWords(passage.text, mark, passage.language);
    if (span !== null) widened.push({ kind: mark.kind, ...span });
  }
  return merge(widened);
}

function merge(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted(compareMarks)) {
    const grown = merged.find((m) => m.kind === mark.kind && overlaps(m, mark));
    if (grown === undefined) merged.push({ kind: mark.kind, start: mark.start, end: mark.end });
    else grown.end = Math.max(grown.end, mark.end);
  }
  return merged.sort(compareMarks);
}
