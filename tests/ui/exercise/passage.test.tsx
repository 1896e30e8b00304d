import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Mark } from "#app/domain/attempt/answers.ts";
import { normaliseMarks } from "#app/domain/attempt/mark-set.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { drawnSpan } from "#app/ui/passage/drawn-span.ts";
import { MarkedPassage, ReadPassage } from "#app/ui/passage/marked-passage.tsx";
import { spanOf } from "#tests/builders/exercise.ts";
import { aPassage, someMarks } from "#tests/domain/arbitraries.ts";
import { attributes, textOf } from "./form-fields.ts";
import { reservoir } from "./sample.ts";

const nothing = () => {};
const handlers = { onTap: nothing, onWords: nothing, onOpen: nothing, onKey: nothing, onLeave: nothing };

function page(
  marks: Mark[],
  pick: { start: number; end: number } | null = null,
  passage = reservoir,
): string {
  const ground = { task: "t1", passage, sentences: sentencesOf(passage), place: null };
  return renderToStaticMarkup(<MarkedPassage {...ground} {...handlers} marks={marks} pick={pick} />);
}

/** The passage's own words: without numbers, badges and what is only described. */
function ownText(html: string): string {
  const bare = html
    .replace(/<button.*?<\/button>/gs, "")
    .replace(/<span data-skip="">.*?<\/b><\/span>/gs, "")
    .replace(/<span hidden="".*?<\/span>/gs, "");
  return textOf(bare.replaceAll("</p>", "\n\n"))
    .replace(/ (?=\n\n)/g, "")
    .trim();
}

describe("a passage to mark", () => {
  test("has one tab stop, and a numbered button for each sentence", () => {
    const html = page([]);
    expect(attributes(html, "tabindex")).toEqual(["0", "-1", "-1", "-1"]);
    expect(attributes(html, "aria-label").slice(1)).toEqual([
      "Sentence 1",
      "Sentence 2",
      "Sentence 3",
      "Sentence 4",
    ]);
  });

  test("shows which sentences carry a mark, and describes the marks in words", () => {
    const html = page([{ kind: "loaded", ...spanOf(reservoir, "notorious") }]);
    expect(attributes(html, "aria-pressed")).toEqual(["false", "false", "true", "false"]);
    expect(attributes(html, "aria-describedby")).toEqual(["t1-s1", "t1-s2", "t1-s3 t1-m3", "t1-s4"]);
    expect(textOf(html)).toContain("Marked Loaded wording: “notorious”.");
  });

  test("a mark over two sentences is drawn in both, with its badge at its end only", () => {
    const html = page([{ kind: "evidence", ...spanOf(reservoir, "upstream.\n\nThe notorious") }]);
    expect(html.match(/<mark/g)).toHaveLength(2);
    expect(html.match(/<b /g)).toHaveLength(1);
  });

  test("words chosen over two sentences have their handles at the outer ends only", () => {
    const html = page([], spanOf(reservoir, "upstream.\n\nThe notorious"));
    expect(attributes(html, "data-edges")).toEqual(["start", "end"]);
    expect(attributes(page([], spanOf(reservoir, "notorious")), "data-edges")).toEqual(["both"]);
  });

  test("to be read in peace it has no buttons but keeps its marks", () => {
    const mark = { kind: "loaded", ...spanOf(reservoir, "notorious") } as const;
    const html = renderToStaticMarkup(<ReadPassage passage={reservoir} marks={[mark]} />);
    expect(html).not.toContain("<button");
    expect(html).toContain('<mark class="mark k-l">notorious</mark>');
  });

  test("however it is marked, its text stays what it was", () => {
    const attempt = aPassage.chain((passage) =>
      fc.record({ passage: fc.constant(passage), marks: someMarks(passage), chosen: someMarks(passage, 1) }),
    );
    fc.assert(
      fc.property(attempt, ({ passage, marks, chosen }) => {
        const html = page(
          normaliseMarks(passage, marks),
          normaliseMarks(passage, chosen)[0] ?? null,
          passage,
        );
        expect(ownText(html)).toBe(passage.text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a mark as it is drawn", () => {
  const [first] = sentencesOf(reservoir);
  if (first === undefined) throw new Error("The passage has sentences.");

  test("takes the full stop along when it reaches the last word", () => {
    const end = spanOf(reservoir, "a notice says");
    expect(drawnSpan(first, reservoir.text, end).end).toBe(first.end);
    expect(drawnSpan(first, reservoir.text, spanOf(reservoir, "a notice")).end).toBe(
      spanOf(reservoir, "a notice").end,
    );
  });

  test("never becomes shorter", () => {
    const across = spanOf(reservoir, "says. A senior");
    expect(drawnSpan(first, reservoir.text, across)).toEqual(across);
  });
});
