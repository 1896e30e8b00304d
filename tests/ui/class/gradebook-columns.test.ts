import { describe, expect, test } from "vitest";
import { columnsOf, figure, markWords } from "#app/ui/class/gradebook/gradebook-columns.ts";

const group = (count: number, more: { folded?: boolean; draft?: boolean } = {}) => ({
  id: "g",
  title: "Water",
  draft: false,
  folded: false,
  exercises: Array.from({ length: count }, (_, at) => ({ id: `e${at}`, title: `E${at}` })),
  ...more,
});
const types = (...args: Parameters<typeof group>) => columnsOf(group(...args), 0).map(({ type }) => type);

describe("the columns of a gradebook", () => {
  test("are the exercises and their mean, which one exercise does not need", () => {
    expect(types(2)).toEqual(["exercise", "exercise", "mean"]);
    expect(types(1)).toEqual(["exercise"]);
  });

  test("are the mean alone where a group is folded, and one empty column for a draft", () => {
    expect(types(5, { folded: true })).toEqual(["mean"]);
    expect(types(5, { draft: true, folded: true })).toEqual(["draft"]);
  });

  test("begin with a line before each group", () => {
    expect(columnsOf(group(2), 1).map(({ first }) => first)).toEqual([true, false, false]);
  });

  test("have figures in whole per cent, and words for every sign", () => {
    expect([figure(0.725), figure(0), figure(null)]).toEqual(["73", "0", "–"]);
    expect(markWords({ late: true, awaits: true, changed: true })).toBe(
      "late, an answer awaits review, changed by hand",
    );
    expect(markWords({ late: false, awaits: false, changed: false })).toBe("");
  });
});
