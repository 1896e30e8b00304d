import { describe, expect, test } from "vitest";
import { awaitsReview, countedScore } from "#app/domain/class/counted-score.ts";
import type { ExerciseResult, TaskResult } from "#app/domain/scoring/result.ts";

const question: TaskResult = {
  type: "choice",
  task: "t2",
  weight: 1,
  score: 1,
  answered: true,
  certainty: null,
};
const rewrite = (score: 0 | 0.5 | 1 | null): TaskResult => ({
  type: "rewrite",
  task: "t3",
  weight: 1,
  score,
  answered: true,
});
const marking: TaskResult = {
  type: "mark",
  task: "t1",
  weight: 6,
  score: 0.75,
  totalCredit: 4.5,
  findingCount: 6,
  countedMarks: 6,
  marks: [],
  findings: [],
};
const result = (rating: 0 | 0.5 | 1 | null): ExerciseResult => ({
  score: 0.75,
  tasks: [marking, question, rewrite(rating)],
});
const CHANGED = { t1: { score: 0.82, reason: "Sentence 8 does not count against you." } };

describe("the score that counts", () => {
  test("is the computed one where nothing was changed", () => {
    expect(countedScore(result(0.5), {})).toBeCloseTo(6 / 8, 12);
  });

  test("takes a changed task at its new score and its old weight, as in the worked example", () => {
    expect(countedScore(result(0.5), CHANGED)).toBeCloseTo(0.8025, 12);
  });

  test("leaves out what nobody has rated, and is null where that is all", () => {
    expect(countedScore(result(null), CHANGED)).toBeCloseTo((6 * 0.82 + 1) / 7, 12);
    expect(countedScore({ score: null, tasks: [rewrite(null)] }, {})).toBeNull();
  });

  test("may rest on a score that an instructor gave in place of a rating", () => {
    const given = { t3: { score: 0.6, reason: "Between the two." } };
    expect(countedScore({ score: null, tasks: [rewrite(null)] }, given)).toBe(0.6);
    expect(awaitsReview(result(null), given)).toBe(false);
  });
});

test("an attempt waits for review as long as an open answer in it is unrated", () => {
  expect(awaitsReview(result(null))).toBe(true);
  expect(awaitsReview(result(0))).toBe(false);
});
