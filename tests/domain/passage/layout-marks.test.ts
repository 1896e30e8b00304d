import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutMarks, type MarkNode } from "#app/domain/passage/layout-marks.ts";
import type { Span } from "#app/domain/passage/span.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { aSpan } from "../arbitraries.ts";

const TEXT = "ab cd ef. gh ij.";
const FIRST: Span = { start: 0, end: 9 };
const SECOND: Span = { start: 10, end: 16 };

/** Writes the tree as text: mark 0 around "ab" that ends there is "0!(ab)", a piece that goes on is "0(ab)". */
function draw<T>(nodes: MarkNode<T>[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.text : `${node.index}${node.last ? "!" : ""}(${draw(node.children)})`,
    )
    .join("");
}
function plain<T>(nodes: MarkNode<T>[]): string {
  return nodes.map((node) => (node.type === "text" ? node.text : plain(node.children))).join("");
}
const drawn = (sentence: Span, ...marks: [number, number][]) =>
  draw(
    layoutMarks(
      sentence,
      TEXT,
      marks.map(([start, end]) => ({ start, end })),
    ),
  );

describe("laying out marks", () => {
  test("a sentence without marks is one text", () => {
    expect(layoutMarks(SECOND, TEXT, [])).toEqual([{ type: "text", start: 10, end: 16, text: "gh ij." }]);
  });

  test("the longer of two marks that start together is outside", () => {
    expect(drawn(FIRST, [0, 2], [0, 5])).toBe("1!(0!(ab) cd) ef.");
  });

  test("a mark inside another is its child", () => {
    expect(drawn(FIRST, [0, 8], [3, 5])).toBe("0!(ab 1!(cd) ef).");
  });

  test("where marks cross, the later one is split and its end carries the badge", () => {
    expect(drawn(FIRST, [0, 5], [3, 8])).toBe("0!(ab 1(cd))1!( ef).");
  });

  test("two marks on the same words are nested in the order given", () => {
    expect(drawn(FIRST, [0, 2], [0, 2])).toBe("0!(1!(ab)) cd ef.");
  });

  test("a mark over two sentences ends in the second only", () => {
    expect(drawn(FIRST, [6, 12])).toBe("ab cd 0(ef.)");
    expect(drawn(SECOND, [6, 12])).toBe("0!(gh) ij.");
  });

  test("a mark that ends in the space behind its sentence ends in that sentence", () => {
    expect(drawn(FIRST, [6, 10])).toBe("ab cd 0!(ef.)");
    expect(drawn(SECOND, [6, 10])).toBe("gh ij.");
  });

  test("the text of any tree is the sentence, and each mark covers its own words once and ends once", () => {
    fc.assert(
      fc.property(fc.array(aSpan(TEXT.length), { maxLength: 7 }), (marks) => {
        for (const sentence of [FIRST, SECOND]) {
          const nodes = layoutMarks(sentence, TEXT, marks);
          expect(plain(nodes)).toBe(TEXT.slice(sentence.start, sentence.end));
          for (const [index, mark] of marks.entries()) {
            const pieces = piecesOf(nodes, index);
            const part = TEXT.slice(Math.max(mark.start, sentence.start), Math.min(mark.end, sentence.end));
            const inSentence = mark.start < sentence.end && mark.end > sentence.start;
            expect(pieces.map((piece) => plain([piece])).join("")).toBe(inSentence ? part : "");
            const ends = inSentence && mark.end <= sentence.end + 1 && mark.end > sentence.start;
            expect(pieces.map((piece) => piece.last)).toEqual(
              pieces.map((_, i) => ends && i === pieces.length - 1),
            );
          }
        }
      }),
      RUNS,
    );
  });
});

type MarkPiece<T> = Extract<MarkNode<T>, { type: "mark" }>;

function piecesOf<T>(nodes: MarkNode<T>[], index: number): MarkPiece<T>[] {
  return nodes.flatMap((node) =>
    node.type === "text" ? [] : [...(node.index === index ? [node] : []), ...piecesOf(node.children, index)],
  );
}
