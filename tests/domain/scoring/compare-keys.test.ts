import { describe, expect, test } from "vitest";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { composePassage } from "#app/domain/passage/passage.ts";
import { compareKeys, type KeyedPlace } from "#app/domain/scoring/compare-keys.ts";

const passage = composePassage({ id: "a", headline: "", byline: "", language: "en" }, [
  ["Officials revealed the leak.", "The notorious firm kept silent."],
  ["The leak began in May."],
]);

function keyed(kind: Kind, ...quotes: string[]): KeyedPlace {
  return {
    kind,
    places: quotes.map((quote) => {
      const start = passage.text.indexOf(quote);
      if (start < 0) throw new Error(`“${quote}” is not there`);
      return { start, end: start + quote.length };
    }),
  };
}

const labelsOf = (compared: ReturnType<typeof compareKeys>) => compared.labels.map(([a, b]) => `${a}|${b}`);

describe("labels of words", () => {
  test("each word has what each reader gave it, two kinds joined", () => {
    const first = [keyed("attribution", "Officials revealed"), keyed("loaded", "revealed")];
    const second = [keyed("attribution", "Officials")];
    expect(labelsOf(compareKeys(passage, first, second)).slice(0, 3)).toEqual([
      "attribution|attribution",
      "attribution+loaded|",
      "|",
    ]);
  });

  test("a finding stated in two sentences stands where the other reader has it", () => {
    const first = [keyed("single-source", "the leak", "The leak began in May")];
    const second = [keyed("single-source", "The leak began in May")];
    const compared = compareKeys(passage, first, second);
    expect(compared.first).toEqual(compared.second);
    expect(compared.differences).toEqual([]);
  });

  test("it stands at its first place where the other reader has none", () => {
    const first = [keyed("single-source", "the leak", "The leak began in May")];
    const compared = compareKeys(passage, first, []);
    expect(compared.first.map(({ start, end }) => passage.text.slice(start, end))).toEqual(["the leak"]);
    expect(compared.differences).toMatchObject([
      { what: "only-first", first: "single-source", second: null },
    ]);
  });

  test("two places in one sentence both count, even where the other reader has one of them", () => {
    const first = [keyed("loaded", "notorious", "silent")];
    const compared = compareKeys(passage, first, [keyed("loaded", "notorious")]);
    expect(compared.first).toHaveLength(2);
    expect(labelsOf(compared).filter((label) => label === "loaded|")).toHaveLength(1);
  });
});

describe("differences", () => {
  const whatOf = (first: KeyedPlace[], second: KeyedPlace[]) =>
    compareKeys(passage, first, second).differences.map(({ what }) => what);

  test("another kind for the same words is told once, and `accepts` is no excuse", () => {
    const told = compareKeys(
      passage,
      [keyed("evidence", "The leak began in May")],
      [keyed("attribution", "The leak began in May")],
    ).differences;
    expect(told).toMatchObject([{ what: "kind", first: "evidence", second: "attribution" }]);
  });

  test("the same kind over much other words is told, over a few others not", () => {
    const whole = [keyed("attribution", "Officials revealed the leak")];
    expect(whatOf(whole, [keyed("attribution", "Officials")])).toEqual(["extent"]);
    expect(whatOf(whole, [keyed("attribution", "Officials revealed the")])).toEqual([]);
  });

  test("what only the second reader has is told in the order of the text", () => {
    const second = [keyed("evidence", "The leak began in May"), keyed("loaded", "notorious")];
    const told = compareKeys(passage, [], second).differences;
    expect(told.map(({ what, second: kind }) => [what, kind])).toEqual([
      ["only-second", "loaded"],
      ["only-second", "evidence"],
    ]);
  });

  test("two kinds of one reader over words of which the other has one leave one difference", () => {
    const second = [keyed("loaded", "notorious"), keyed("evidence", "The notorious firm kept silent")];
    expect(whatOf([keyed("loaded", "notorious")], second)).toEqual(["only-second"]);
  });
});
