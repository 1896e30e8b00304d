import { describe, expect, test } from "vitest";
import { classWords } from "#app/ui/class/results/class-words.ts";
import { countWords, shareWords } from "#app/ui/class/results/figure-words.ts";
import { asFigure, asPerCent, asShare } from "#app/ui/class/results/statistic-words.ts";

describe("figures", () => {
  test("that may not be told are “–”, and so are shares of nobody", () => {
    expect([countWords(0), countWords(12), countWords(null)]).toEqual(["0", "12", "–"]);
    expect([shareWords(3, 21), shareWords(null, 21), shareWords(0, 0)]).toEqual(["14%", "–", "–"]);
  });

  test("that are not defined are “–”, and a little less than nothing is 0", () => {
    expect([asShare(null), asPerCent(null), asFigure(null)]).toEqual(["–", "–", "–"]);
    expect([asShare(0.305), asPerCent(-12.4), asFigure(-1.234)]).toEqual(["31%", "−12%", "−1.23"]);
    expect([asPerCent(-0.4), asFigure(-0.004), asPerCent(0)]).toEqual(["0%", "0.00", "0%"]);
  });
});

describe("the class in words", () => {
  test("is told from ten weak and ten sound sentences on", () => {
    expect(classWords({ signals: 9, hits: 5, noises: 40, falseAlarms: 3 })).toBe(
      "How well the class tells weak sentences from sound ones is shown from 10 of each on; what has been handed in holds 9 and 40.",
    );
  });

  test("says how well, and how readily it marks, with both figures", () => {
    expect(classWords({ signals: 25, hits: 20, noises: 25, falseAlarms: 10 })).toBe(
      "Taken together, the class tells weak sentences from sound ones fairly well (sensitivity d′ 1.0), and marks neither readily nor sparingly (suspicion c −0.3).",
    );
    expect(classWords({ signals: 50, hits: 50, noises: 50, falseAlarms: 49 })).toContain("marks readily");
  });
});
