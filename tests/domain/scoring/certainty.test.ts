import { describe, expect, test } from "vitest";
import type { Certainty } from "#app/domain/attempt/answers.ts";
import { calibration } from "#app/domain/scoring/calibration.ts";
import { CERTAINTY_WORDS, certainAnswers, certaintyBrier } from "#app/domain/scoring/certainty.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { buildChoice, buildExercise, buildOrder } from "#tests/builders/exercise.ts";

const answers = (certainty: Certainty, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ certainty, right: true })),
  ...Array.from({ length: wrong }, () => ({ certainty, right: false })),
];

describe("certainty", () => {
  test("every level has its words", () => {
    expect(CERTAINTY_WORDS).toEqual({ 25: "a guess", 50: "maybe", 75: "fairly sure", 95: "very sure" });
  });

  test("always saying maybe earns 0.25, being very sure and wrong 0.9025", () => {
    expect(certaintyBrier(answers(50, 7, 3))).toBe(0.25);
    expect(certaintyBrier(answers(95, 0, 4))).toBeCloseTo(0.9025, 12);
    expect(certaintyBrier([])).toBeNull();
  });

  test("of an attempt, only choices answered with a certainty count, and only full score is right", () => {
    const choices = ["t1", "t2", "t3"].map((id) => buildChoice(["+a", "+b", "c"], { id }));
    const exercise = buildExercise([], [...choices, buildOrder(["a", "b"], { id: "t4" })]);
    const result = scoreExercise(exercise, {
      t1: { type: "choice", chosen: ["a", "b"], certainty: 95 },
      t2: { type: "choice", chosen: ["a"], certainty: 25 },
      t3: { type: "choice", chosen: ["a"], certainty: null },
      t4: { type: "order", sequence: ["a", "b"] },
    });
    expect(certainAnswers(result)).toEqual([
      { certainty: 95, right: true },
      { certainty: 25, right: false },
    ]);
  });
});

describe("calibration", () => {
  test("is not drawn below 20 answers", () => {
    expect(calibration(answers(75, 10, 9))).toBeNull();
    expect(calibration(answers(75, 10, 10))).not.toBeNull();
  });

  test("holds the share right at each level with its interval and count", () => {
    const levels = calibration([...answers(75, 8, 2), ...answers(25, 0, 10)]);
    expect(levels?.map((level) => [level.certainty, level.count, level.right, level.share])).toEqual([
      [25, 10, 0, 0],
      [50, 0, 0, null],
      [75, 10, 8, 0.8],
      [95, 0, 0, null],
    ]);
    expect(levels?.[1]?.interval).toBeNull();
    expect(levels?.[2]?.interval?.low).toBeCloseTo(0.4902, 4);
    expect(levels?.[2]?.interval?.high).toBeCloseTo(0.9433, 4);
  });
});
