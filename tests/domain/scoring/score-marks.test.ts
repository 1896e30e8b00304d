import { describe, expect, test } from "vitest";
import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Finding } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { scoreMarkTask } from "#app/domain/scoring/score-marks.ts";
import { buildFinding, buildMarkTask, buildPassage, spanOf } from "#tests/builders/exercise.ts";

const PASSAGE = buildPassage(`
  The notorious regime cut the water of nine northern towns.
  Seven wells were poisoned by agents during one single night.

  The mayor will speak on Friday.
  Officials revealed that it was a plot.
`);
const REGIME = buildFinding(PASSAGE, "loaded", ["notorious regime"]);
const WELLS = buildFinding(PASSAGE, "evidence", ["Seven wells were poisoned by agents during one"]);

const mark = (kind: Kind, quote: string): Mark => ({ kind, ...spanOf(PASSAGE, quote) });
const score = (findings: Finding[], ...marks: Mark[]) =>
  scoreMarkTask(buildMarkTask(findings), PASSAGE, marks);
const verdicts = (findings: Finding[], ...marks: Mark[]) => {
  const result = score(findings, ...marks);
  return [result.marks.map((m) => m.verdict).join(" "), result.findings.map((f) => f.verdict).join(" ")];
};

describe("scoring a mark task", () => {
  test("the worked example of the specification comes to 0.6", () => {
    const sentence = mark("loaded", "The notorious regime cut the water of nine northern towns.");
    const otherKind = mark("attribution", "wells were poisoned by");
    const unrelated = mark("loaded", "The mayor will speak on Friday.");
    const result = score([REGIME, WELLS], sentence, otherKind, unrelated);
    expect(result).toEqual({
      type: "mark",
      task: "t1",
      weight: 3,
      score: 0.6,
      totalCredit: 1.5,
      findingCount: 2,
      countedMarks: 3,
      marks: [
        { mark: result.marks[0]?.mark, verdict: "hit", finding: REGIME.id, credit: 1 },
        { mark: otherKind, verdict: "other-kind", finding: WELLS.id, credit: 0.5 },
        { mark: result.marks[2]?.mark, verdict: "false-alarm", finding: null, credit: 0 },
      ],
      findings: [
        { finding: REGIME.id, verdict: "found", credit: 1, mark: 0 },
        { finding: WELLS.id, verdict: "other-kind", credit: 0.5, mark: 1 },
      ],
    });
  });

  test("a credit of exactly three quarters is a hit, less is partial", () => {
    const passage = buildPassage("One two three.\nFour.");
    const finding = buildFinding(passage, "loaded", ["One two three"]);
    const all = scoreMarkTask(buildMarkTask([finding]), passage, [{ kind: "loaded", start: 0, end: 20 }]);
    expect(all.marks).toMatchObject([{ verdict: "hit", credit: 0.75 }]);
    expect(verdicts([WELLS], mark("evidence", "during one single"))).toEqual(["partial", "partly-found"]);
  });

  test("a second mark of the right kind on a found place is free", () => {
    const twice = score(
      [WELLS],
      mark("evidence", "Seven wells"),
      mark("evidence", "poisoned by agents during one"),
    );
    expect(twice.marks.map((m) => [m.verdict, m.finding, m.credit])).toEqual([
      ["repeat", WELLS.id, 0],
      ["hit", WELLS.id, 1],
    ]);
    expect(twice).toMatchObject({ score: 1, countedMarks: 1, totalCredit: 1 });
  });

  test("a second mark of another kind on a found place is a false alarm", () => {
    expect(
      verdicts([REGIME], mark("loaded", "notorious regime"), mark("evidence", "notorious regime")),
    ).toEqual(["hit false-alarm", "found"]);
  });

  test("an accepted kind finds it", () => {
    const finding = buildFinding(PASSAGE, "loaded", ["notorious regime"], { accepts: ["attribution"] });
    expect(verdicts([finding], mark("attribution", "notorious"))).toEqual(["hit", "found"]);
  });

  test("one of two places is enough, and the other place is a repeat", () => {
    const twoPlaces = buildFinding(PASSAGE, "loaded", ["notorious", "poisoned"]);
    expect(score([twoPlaces], mark("loaded", "poisoned")).score).toBe(1);
    expect(verdicts([twoPlaces], mark("loaded", "notorious"), mark("loaded", "poisoned"))).toEqual([
      "hit repeat",
      "found",
    ]);
  });

  test("nothing marked misses everything", () => {
    expect(score([REGIME, WELLS])).toMatchObject({
      score: 0,
      findings: [
        { verdict: "missed", mark: null },
        { verdict: "missed", mark: null },
      ],
    });
  });

  test("a sound passage left alone scores 1, and each mark in it costs", () => {
    expect(score([]).score).toBe(1);
    expect(score([], mark("loaded", "mayor")).score).toBe(1 / 2);
    expect(score([], mark("loaded", "mayor"), mark("loaded", "Friday")).score).toBe(1 / 3);
  });

  test("marks are widened, merged and sorted first", () => {
    const result = score(
      [REGIME],
      { kind: "loaded", start: 16, end: 18 },
      { kind: "loaded", start: 5, end: 17 },
      { kind: "evidence", start: 3, end: 4 },
    );
    expect(result.marks.map((m) => m.mark)).toEqual([mark("loaded", "notorious regime")]);
    expect(result.score).toBe(1);
  });

  test("findings are paired in document order and reported in the task's", () => {
    const early = buildFinding(PASSAGE, "loaded", ["cut the water"]);
    const late = buildFinding(PASSAGE, "evidence", ["northern towns"]);
    const result = score(
      [late, early],
      mark("attribution", "The notorious regime cut the water of nine northern towns"),
    );
    expect(result.findings.map((f) => [f.finding, f.verdict])).toEqual([
      [late.id, "missed"],
      [early.id, "other-kind"],
    ]);
  });

  test("the weight is the number of findings, at least 3, unless the author says otherwise", () => {
    const four = ["towns", "wells", "mayor", "plot"].map((quote) => buildFinding(PASSAGE, "loaded", [quote]));
    expect(score(four).weight).toBe(4);
    expect(scoreMarkTask(buildMarkTask([REGIME], { weight: 9 }), PASSAGE, []).weight).toBe(9);
  });
});
