/**
 * Marks may overlap, elements may not: one sentence's marks become a tree. The outer mark is the one that starts
 * earlier, the longer one first; where two cross, the later one is split at the earlier one's end.
 * Source: DESIGN (marks are underlined in place, the badge stands at the end of a mark).
 * Example: in "a b c" the marks "a b" and "b c" give mark 0 ["a ", mark 1 ["b"]], then mark 1, last, [" c"].
 */
import type { Span } from "./span.ts";

export type MarkNode<T> =
  | { type: "text"; start: number; end: number; text: string }
  /** `index` is the mark's place in the list given; `last` is true on the piece that holds the mark's end. */
  | { type: "mark"; mark: T; index: number; last: boolean; children: MarkNode<T>[] };

interface Piece<T> extends Span {
  mark: T;
  index: number;
  last: boolean;
}

/**
 * @param text the whole passage's canonical text, to which all offsets refer.
 * @returns nodes whose text, flattened, is exactly the sentence's.
 */
export function layoutMarks<T extends Span>(sentence: Span, text: string, marks: T[]): MarkNode<T>[] {
  const pieces: Piece<T>[] = [];
  for (const [index, mark] of marks.entries()) {
    const start = Math.max(mark.start, sentence.start);
    const end = Math.min(mark.end, sentence.end);
    // A mark may run into the space behind its sentence; its badge still belongs here, not to the next sentence.
    const last = text.slice(sentence.end, mark.end).trim() === "";
    if (start < end) pieces.push({ mark, index, start, end, last });
  }
  return nest(sentence, text, pieces);
}

function nest<T>(span: Span, text: string, pieces: Piece<T>[]): MarkNode<T>[] {
  const nodes: MarkNode<T>[] = [];
  let at = span.start;
  let waiting = pieces.toSorted(outerFirst);
  for (let outer = waiting.shift(); outer !== undefined; outer = waiting.shift()) {
    if (at < outer.start) nodes.push(textNode(text, at, outer.start));
    at = outer.end;
    const inside: Piece<T>[] = [];
    const after: Piece<T>[] = [];
    for (const piece of waiting) {
      if (piece.start >= at) after.push(piece);
      else if (piece.end <= at) inside.push(piece);
      else {
        inside.push({ ...piece, end: at, last: false });
        after.push({ ...piece, start: at });
      }
    }
    const { mark, index, last } = outer;
    nodes.push({ type: "mark", mark, index, last, children: nest(outer, text, inside) });
    waiting = after.sort(outerFirst);
  }
  if (at < span.end) nodes.push(textNode(text, at, span.end));
  return nodes;
}

function outerFirst<T>(a: Piece<T>, b: Piece<T>): number {
  return a.start - b.start || b.end - a.end || a.index - b.index;
}

function textNode<T>(text: string, start: number, end: number): MarkNode<T> {
  return { type: "text", start, end, text: text.slice(start, end) };
}
