import { describe, expect, test } from "vitest";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import { kindFactor, markCredit, measureFinding, measureMark } from "#app/domain/scoring/mark-credit.ts";
import { buildFinding, buildPassage, spanOf } from "#tests/builders/exercise.ts";

const PASSAGE = buildPassage(`
  One two three four five six seven eight.
  Nine ten eleven twelve.
`);
const WORDS = wordsOf(PASSAGE.text, PASSAGE.language);

function credit(mark: string, cores: string[], kind: Kind = "loaded", accepts: Kind[] = []) {
  const finding = buildFinding(PASSAGE, "loaded", cores, { accepts });
  return markCredit(measureMark(WORDS, { kind, ...spanOf(PASSAGE, mark) }), measureFinding(WORDS, finding));
}

describe("credit of a mark", () => {
  test("the exact words and the whole sentence are both worth 1", () => {
    expect(credit("three four", ["three four"])).toBe(1);
    expect(credit("One two three four five six seven eight", ["three four"])).toBe(1);
  });

  test("half of the key words is enough, fewer count double", () => {
    expect(credit("three four", ["One two three four"])).toBe(1);
    expect(credit("four", ["One two three four"])).toBe(0.5);
    expect(credit("four five six seven", ["One two three four"])).toBe(0.5);
  });

  test("words in other sentences dilute", () => {
    expect(credit("seven eight. Nine ten", ["seven eight"])).toBe(0.5);
    expect(credit("eight. Nine ten eleven", ["seven eight"])).toBe(0.25);
  });

  test("a mark that touches no key word is worth nothing, even in the same sentence", () => {
    expect(credit("One two", ["three four"])).toBe(0);
  });

  test("another kind is worth half, an accepted kind all", () => {
    expect(credit("three four", ["three four"], "evidence")).toBe(0.5);
    expect(credit("three four", ["three four"], "evidence", ["evidence"])).toBe(1);
    expect(kindFactor({ kind: "attribution" }, { kind: "loaded", accepts: ["evidence"] })).toBe(0.5);
  });

  test("of several places the best one counts", () => {
    expect(credit("Nine ten", ["three four", "Nine ten"])).toBe(1);
    expect(credit("four five six", ["three four", "six seven eight"])).toBe(1);
  });
});
