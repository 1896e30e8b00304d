import { describe, expect, test } from "vitest";
import { itemWords } from "#app/domain/class/item-words.ts";
import { itemStatistics } from "#app/domain/stats/item-statistics.ts";

const figures = (more: Partial<Parameters<typeof itemWords>[0]> = {}) => ({
  facility: 0.6,
  underHalf: 0.3,
  sd: 0.4,
  discriminationIndex: 40,
  discriminativeEfficiency: 45,
  ...more,
});
const HARD = { facility: 0.3, underHalf: 0.7 };
const EASY = { facility: 0.9, underHalf: 0.1 };
const against = { discriminationIndex: -30, discriminativeEfficiency: -40 };
const flat = { discriminationIndex: 4, discriminativeEfficiency: 6 };

describe("an item in plain words", () => {
  test.each([
    [
      "hard, and missed as often by those who did well",
      { ...HARD, ...flat },
      "Most of the class missed this, and those who did well overall missed it as often: look at the wording.",
    ],
    [
      "hard and telling",
      HARD,
      "Hard, and it tells strong readers from the rest: worth going through together.",
    ],
    [
      "hard and against the rest",
      { ...HARD, ...against },
      "Most of the class missed this, and those who did well overall did worse here: check the key.",
    ],
    ["against the rest", against, "Those who did well overall did worse here: check the key."],
    ["middling", {}, "Neither hard nor easy, and it tells strong readers from the rest: it does its work."],
    [
      "middling, on its own",
      flat,
      "Doing well here went little with doing well overall: it may ask for something else.",
    ],
    ["easy", { ...EASY, ...flat }, "Easy for this class, so it tells little apart: good to begin with."],
    [
      "easy and telling",
      EASY,
      "Easy for this class; those who lost something here tended to lose more elsewhere.",
    ],
    [
      "easy and against the rest",
      { ...EASY, ...against },
      "Easy for this class, yet those who did well overall did worse here: check the key.",
    ],
  ])("that is %s", (_name, more, words) => {
    expect(itemWords(figures(more), 20)).toBe(words);
  });

  test("counts as hard only where more than half earned under half of it", () => {
    expect(itemWords(figures({ facility: 0.3, underHalf: 0.5 }), 20)).toMatch(/^Neither hard/);
    expect(itemWords(figures({ facility: 0.45, underHalf: 0.51 }), 20)).toMatch(/^Hard/);
  });

  test.each([
    [-11, -12, /check the key/],
    [-10, -12, /went little with/],
    [19, 49, /went little with/],
    [20, 49, /tells strong readers/],
    [12, 50, /tells strong readers/],
  ])("with the index %d and the efficiency %d is judged by the bounds", (index, efficiency, words) => {
    const more = { discriminationIndex: index, discriminativeEfficiency: efficiency };
    expect(itemWords(figures(more), 20)).toMatch(words);
  });

  test("hedges below ten attempts", () => {
    expect(itemWords(figures({ ...HARD, ...flat }), 9)).toBe(
      "With only 9 attempts this may be chance: most of the class missed this, and those who did well overall missed it as often: look at the wording.",
    );
    expect(itemWords(figures(), 10)).not.toMatch(/chance/);
  });
});

describe("an item that nothing can be said of", () => {
  const wordsOf = (marks: number[][], maxMarks: number[]) => {
    const { items, attempts } = itemStatistics(marks, maxMarks);
    return items.map((item) => itemWords(item, attempts));
  };

  test.each<[string, number[][], string]>([
    ["nobody has submitted", [], "Nobody has submitted yet."],
    ["there is one attempt", [[1, 0]], "Only one attempt so far, which says nothing about the item yet."],
    [
      "everyone got the same",
      [
        [0.1, 0],
        [0.1, 1],
        [0.1, 1],
      ],
      "Everyone got the same here, so nothing can be said about how it separates.",
    ],
    [
      "nobody earned anything",
      [
        [0, 0],
        [0, 1],
      ],
      "Nobody earned anything here, so nothing can be said about how it separates.",
    ],
    [
      "nothing else differs",
      [
        [0, 1],
        [1, 1],
      ],
      "There is nothing else that differs to compare it with.",
    ],
  ])("since %s", (_why, marks, words) => {
    expect(wordsOf(marks, [1, 1])[0]).toBe(words);
  });

  test("since it earns no marks", () => {
    expect(wordsOf([[0], [0]], [0])).toEqual(["This earns no marks, so nothing can be said about it."]);
  });
});
