import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widenToWords, wordRange, wordsOf } from "#app/domain/passage/words.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { anySpan, aPassage } from "../arbitraries.ts";

const TEXT = "“Experts” say so, don’t they?";
const cut = (text: string, start: number, end: number) => {
  const span = widenToWords(text, { start, end }, "en");
  return span === null ? null : text.slice(span.start, span.end);
};

describe("words", () => {
  test("words are the word-like segments, apostrophes included", () => {
    const words = wordsOf(TEXT, "en").map(({ start, end }) => TEXT.slice(start, end));
    expect(words).toEqual(["Experts", "say", "so", "don’t", "they"]);
  });

  test("a span inside words widens to all of the words it touches", () => {
    expect(cut(TEXT, 3, 12)).toBe("Experts” say");
  });

  test("outer quotation marks, space and punctuation are trimmed", () => {
    expect(cut(TEXT, 0, 10)).toBe("Experts");
    expect(cut(TEXT, 13, 18)).toBe("so");
  });

  test("a span that touches no word is none", () => {
    expect(cut(TEXT, 16, 18)).toBeNull();
    expect(cut(TEXT, 3, 3)).toBeNull();
    expect(cut("… — !", 0, 5)).toBeNull();
    expect(cut("", 0, 5)).toBeNull();
  });

  test("a span beyond the text is clamped to it", () => {
    expect(cut(TEXT, -5, 3)).toBe("Experts");
    expect(cut(TEXT, 26, 99)).toBe("they");
    expect(cut(TEXT, 50, 99)).toBeNull();
  });

  test("the language decides where words are", () => {
    expect(wordsOf("แม่น้ำสายนี้", "th").length).toBeGreaterThan(1);
  });

  test("a list that had to make room for others is found anew", () => {
    const first = wordsOf("one two", "en");
    for (let index = 0; index < 250; index++) wordsOf(`filler ${index}`, "en");
    expect(wordsOf("one two", "en")).toEqual(first);
  });

  test("widening twice changes nothing, and a widened span starts and ends with its words", () => {
    const widened = aPassage.chain(({ text }) =>
      fc.record({ text: fc.constant(text), span: anySpan(text.length) }),
    );
    fc.assert(
      fc.property(widened, ({ text, span }) => {
        const once = widenToWords(text, span, "en");
        if (once === null) return;
        expect(widenToWords(text, once, "en")).toEqual(once);
        const touched = wordsOf(text, "en").filter((w) => w.start < span.end && span.start < w.end);
        expect(once).toEqual({ start: touched[0]?.start, end: touched.at(-1)?.end });
      }),
      RUNS,
    );
  });

  test("a range holds exactly the words that overlap its span", () => {
    const words = wordsOf(TEXT, "en");
    const { from, to } = wordRange(words, { start: 5, end: 14 });
    expect(words.slice(from, to).map(({ start, end }) => TEXT.slice(start, end))).toEqual(["Experts", "say"]);
  });
});
