import { describe, expect, test } from "vitest";
import { sentenceTally } from "#app/domain/scoring/describe-result.ts";
import { scoreMarkTask } from "#app/domain/scoring/score-marks.ts";
import {
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildPassage,
  spanOf,
} from "#tests/builders/exercise.ts";

const PASSAGE = buildPassage(`
  The notorious firm left.
  Wells were poisoned overnight. It was bad.

  The mayor will speak.
  The so-called expert agreed.
`);
const TASK = buildMarkTask([
  buildFinding(PASSAGE, "loaded", ["notorious", "so-called"]),
  buildFinding(PASSAGE, "evidence", ["poisoned overnight"]),
]);
const EXERCISE = buildExercise([PASSAGE], [TASK]);
const tally = (...quotes: string[]) => {
  const marks = quotes.map((quote) => ({ kind: "attribution" as const, ...spanOf(PASSAGE, quote) }));
  return sentenceTally(EXERCISE, PASSAGE, scoreMarkTask(TASK, PASSAGE, marks));
};

describe("sentence tally", () => {
  test("a sentence is weak when a core touches it, in every place of a finding", () => {
    expect(tally()).toEqual({ weak: 3, weakStopped: 0, sound: 1, soundLeft: 1 });
  });

  test("any mark stops at a sentence, whatever its kind and words", () => {
    expect(tally("firm left", "mayor")).toEqual({ weak: 3, weakStopped: 1, sound: 1, soundLeft: 0 });
  });

  test("a mark over several sentences stops at each", () => {
    expect(tally("left. Wells", "will speak")).toMatchObject({
      weakStopped: 2,
      soundLeft: 0,
    });
  });

  test("a result of a task that the exercise does not have is a bug", () => {
    const result = { ...scoreMarkTask(TASK, PASSAGE, []), task: "t9" };
    expect(() => sentenceTally(EXERCISE, PASSAGE, result)).toThrow("no mark task t9");
  });
});
