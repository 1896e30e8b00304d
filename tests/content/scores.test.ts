import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { checkScores } from "#content/checks/check-scores.ts";
import { flagEverything, perfectAnswers } from "#content/checks/key-answers.ts";
import { type Content, passageKey } from "#content/content.ts";
import { formatProblem } from "#content/problems.ts";
import * as build from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { aKind, aMarkedPassage } from "#tests/domain/arbitraries.ts";

const NUMBERS = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"];

/** An exercise of so many sentences, the first of which are weak, each of the kind given for it. */
function weak(sentences: number, kinds: Kind[]): Exercise {
  const passage = build.buildPassage(NUMBERS.slice(0, sentences).join(" fell.\n"));
  const findings = kinds.map((kind, i) => build.buildFinding(passage, kind, [NUMBERS[i] ?? ""]));
  return build.buildExercise([passage], [build.buildMarkTask(findings)]);
}

function problemsOf(exercise: Exercise): string[] {
  const exercises = new Map([[exercise.id, { exercise, hash: "", body: "" }]]);
  const content: Content = {
    course: { title: "", modules: [] },
    exercises,
    drills: new Map(),
    teaching: new Map(),
  };
  const origin = { file: "x.yaml", line: 3, column: 1 };
  return checkScores(content, new Map([[passageKey(exercise.id, "a"), origin]])).map(formatProblem);
}

test("answering by any key scores 1", () => {
  fc.assert(
    fc.property(aMarkedPassage, ({ passage, findings }) => {
      const exercise = build.buildExercise([passage], [build.buildMarkTask(findings)]);
      expect(scoreExercise(exercise, perfectAnswers(exercise)).score).toBeCloseTo(1, 12);
    }),
    RUNS,
  );
});

test("perfect answers hold every type of task, and the open one waits for its rating", () => {
  const passage = build.buildPassage("One fell.\nTwo fell.");
  const exercise = build.buildExercise(
    [passage],
    [
      build.buildMarkTask([build.buildFinding(passage, "loaded", ["One", "Two"])]),
      build.buildChoice(["+a", "b", "+c"], { id: "t2" }),
      build.buildOrder(["a", "b", "c"], { id: "t3" }),
      build.buildMatch(
        [
          ["a", "1"],
          ["b", "2"],
        ],
        { id: "t4" },
      ),
      build.buildRewrite({ id: "t5" }),
    ],
  );
  const { score, tasks } = scoreExercise(exercise, perfectAnswers(exercise));
  expect(score).toBe(1);
  expect(tasks.map((task) => task.score)).toEqual([1, 1, 1, 1, null]);
});

test("flagging everything marks every sentence of every passage with the kind and answers nothing else", () => {
  fc.assert(
    fc.property(aMarkedPassage, aKind, ({ passage, findings }, kind) => {
      const exercise = build.buildExercise(
        [passage],
        [build.buildMarkTask(findings), build.buildChoice(["+a", "b"], { id: "t2" })],
      );
      const marks = passage.paragraphs.flat().map(({ start, end }) => ({ kind, start, end }));
      expect(flagEverything(exercise, kind)).toEqual({ t1: { type: "mark", marks } });
    }),
    RUNS,
  );
});

test("marking everything must score below 60 % for each kind, and the kind that does not is named", () => {
  const kinds: Kind[] = ["attribution", "attribution", "loaded", "evidence"];
  expect(problemsOf(weak(6, kinds))).toEqual([
    "x.yaml, line 3: marking every sentence of “an-exercise” as `attribution` scores 60 %. It should stay below 60 %: add sound sentences, or let fewer findings be of that kind.",
  ]);
  expect(problemsOf(weak(7, kinds))).toEqual([]);
});

test("where all is sound, or all but one place, it must score below 35 %", () => {
  expect(problemsOf(weak(4, ["loaded"]))).toEqual([
    expect.stringMatching(/as `loaded` scores 40 %\. It should stay below 35 %/),
  ]);
  expect(problemsOf(weak(5, ["loaded"]))).toEqual([]);
  expect(problemsOf(weak(1, []))).toHaveLength(KINDS.length);
  expect(problemsOf(weak(2, []))).toEqual([]);
});

test("a key that cannot score in full is told so", () => {
  const passage = build.buildPassage(NUMBERS.join(" fell.\n"));
  const one = build.buildFinding(passage, "loaded", ["One fell"]);
  // Two findings of one kind on the same words, which loading content refuses: their marks become one.
  const exercise = build.buildExercise([passage], [build.buildMarkTask([one, { ...one, id: "two" }])]);
  expect(problemsOf(exercise)).toEqual([
    expect.stringMatching(/^x\.yaml, line 3: answering “an-exercise” by its own key scores 66 %\./),
  ]);
});
