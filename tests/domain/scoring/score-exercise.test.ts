import { describe, expect, test } from "vitest";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import {
  buildChoice,
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildMatch,
  buildOrder,
  buildPassage,
  buildRewrite,
  spanOf,
} from "#tests/builders/exercise.ts";

const PASSAGE = buildPassage("The notorious firm left.\nNobody was asked.");
const EXERCISE = buildExercise(
  [PASSAGE],
  [
    buildMarkTask([buildFinding(PASSAGE, "loaded", ["notorious"])], { id: "t1" }),
    buildChoice(["+One", "Two"], { id: "t2" }),
    buildRewrite({ id: "t3", weight: 2 }),
    buildOrder(["a", "b", "c"], { id: "t4" }),
    buildMatch(
      [
        ["l1", "r1"],
        ["l2", "r2"],
      ],
      { id: "t5" },
    ),
  ],
);
const FOUND = {
  type: "mark" as const,
  marks: [{ kind: "loaded" as const, ...spanOf(PASSAGE, "notorious") }],
};
const REWRITTEN = { type: "rewrite" as const, text: "The firm left." };

describe("scoring an exercise", () => {
  test("tasks count by their weight", () => {
    const result = scoreExercise(EXERCISE, {
      t1: FOUND,
      t2: { type: "choice", chosen: ["Two"], certainty: 75 },
      t3: { type: "rewrite", text: "" },
      t4: { type: "order", sequence: ["b", "a", "c"] },
      t5: { type: "match", pairs: { l1: "r1", l2: "r1" } },
    });
    expect(result.tasks.map((task) => [task.weight, task.score])).toEqual([
      [3, 1],
      [1, 0],
      [2, 0],
      [1, 2 / 3],
      [1, 1 / 2],
    ]);
    expect(result.score).toBeCloseTo((3 + 2 / 3 + 1 / 2) / 8, 12);
  });

  test("an open answer that awaits review stays out of the score, a rated one counts", () => {
    const answers = { t1: FOUND, t3: REWRITTEN };
    expect(scoreExercise(EXERCISE, answers).score).toBe(3 / 6);
    expect(scoreExercise(EXERCISE, answers).tasks[2]).toMatchObject({ score: null, answered: true });
    expect(scoreExercise(EXERCISE, answers, { t3: 0.5 }).score).toBe(4 / 8);
    expect(scoreExercise(EXERCISE, answers, { t3: 0 }).score).toBe(3 / 8);
  });

  test("nothing rated yet is no score", () => {
    const open = buildExercise([], [buildRewrite()]);
    expect(scoreExercise(open, { t1: REWRITTEN }).score).toBeNull();
    expect(scoreExercise(open, {}).score).toBe(0);
  });

  test("an attempt without any answer scores 0 in every task", () => {
    const result = scoreExercise(EXERCISE, {});
    expect(result.score).toBe(0);
    expect(result.tasks.map((task) => task.score)).toEqual([0, 0, 0, 0, 0]);
  });

  test("an answer of another type than its task's counts as none", () => {
    const rewrite = { type: "rewrite" as const, text: "x" };
    const wrong = { t1: rewrite, t2: rewrite, t3: FOUND, t4: rewrite, t5: rewrite };
    expect(scoreExercise(EXERCISE, wrong, { t3: 1 })).toEqual(scoreExercise(EXERCISE, {}));
  });

  test("a mark task on a passage that is not there is a bug", () => {
    const broken = buildExercise([], [buildMarkTask([])]);
    expect(() => scoreExercise(broken, {})).toThrow("unknown passage");
  });
});
