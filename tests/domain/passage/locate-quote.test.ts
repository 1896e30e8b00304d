import { describe, expect, test } from "vitest";
import { extentOf, locateQuote } from "#app/domain/passage/locate-quote.ts";
import { buildPassage, spanOf } from "#tests/builders/exercise.ts";

const PASSAGE = buildPassage(`
  The reported red line was crossed.
  Experts say so.

  Experts say it was the “cafe\u0301” that poisoned them.
`);
const located = (quote: string, sentence?: number) => {
  const span = locateQuote(PASSAGE, quote, sentence);
  return "error" in span ? span.error : PASSAGE.text.slice(span.start, span.end);
};

describe("locating a quote", () => {
  test("a quote that occurs once is found", () => {
    expect(locateQuote(PASSAGE, "red line")).toEqual({ start: 13, end: 21 });
  });

  test("letters inside another word are no rival to a whole word", () => {
    expect(located("red")).toBe("red");
  });

  test("a quote that only occurs inside a word is widened to it", () => {
    expect(located("poison")).toBe("poisoned");
  });

  test("punctuation around the quote is trimmed", () => {
    expect(located(" line was crossed. ")).toBe("line was crossed");
  });

  test("a quote is found however its accents are encoded", () => {
    expect(located("café")).toBe("café");
    expect(located("cafe\u0301")).toBe("café");
  });

  test("a quote that occurs twice needs its sentence, counted from 1 across paragraphs", () => {
    expect(located("Experts say")).toBe("several");
    expect(locateQuote(PASSAGE, "Experts say", 2)).toEqual({ start: 35, end: 46 });
    expect(locateQuote(PASSAGE, "Experts say", 3)).toEqual({ start: 52, end: 63 });
  });

  test("occurrences that overlap are several", () => {
    expect(locateQuote(buildPassage("They had had had."), "had had")).toEqual({ error: "several" });
  });

  test("a quote may run on from the sentence that is named", () => {
    expect(located("crossed. Experts", 1)).toBe("crossed. Experts");
    expect(located("crossed. Experts", 2)).toBe("not-found");
  });

  test("what is not there, has no words or names no sentence is not found", () => {
    for (const quote of ["gas", "", "“", "."]) expect(located(quote)).toBe("not-found");
    expect(located("red", 2)).toBe("not-found");
    expect(located("red", 0)).toBe("not-found");
    expect(located("red", 9)).toBe("not-found");
  });

  test("the extent of a core is the whole of the sentences it touches", () => {
    const [first, second] = PASSAGE.paragraphs.flat();
    expect(extentOf(PASSAGE, spanOf(PASSAGE, "red line"))).toEqual({ start: first?.start, end: first?.end });
    expect(extentOf(PASSAGE, spanOf(PASSAGE, "crossed. Experts"))).toEqual({
      start: first?.start,
      end: second?.end,
    });
  });
});
