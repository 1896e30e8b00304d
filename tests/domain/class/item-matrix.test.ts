import { describe, expect, test } from "vitest";
import { itemMatrix } from "#app/domain/class/item-matrix.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { itemStatistics } from "#app/domain/stats/item-statistics.ts";
import { RESERVOIR, reservoirExercise } from "#tests/builders/course.ts";
import {
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildPassage,
  spanOf,
} from "#tests/builders/exercise.ts";

const exercise = reservoirExercise();

/** An attempt that marks “notorious” as `kind`, chooses `chosen` and writes something, rated or waiting. */
function attempt(userId: string, kind: Kind, chosen: string, rating?: 0 | 0.5 | 1) {
  const { tasks } = scoreExercise(
    exercise,
    {
      t1: { type: "mark", marks: [{ ...spanOf(RESERVOIR, "notorious"), kind }] },
      t2: { type: "choice", chosen: [chosen], certainty: null },
      t5: { type: "rewrite", text: "Officials said so." },
    },
    rating === undefined ? {} : { t5: rating },
  );
  return { userId, tasks };
}

describe("an exercise as items", () => {
  const { columns, rows, maxMarks, left } = itemMatrix(exercise, [
    attempt("ada", "loaded", "One", 1),
    attempt("bo", "attribution", "Two", 0.5),
  ]);

  test("has one for each finding and each question, in the exercise's order", () => {
    expect(columns.map(({ id }) => id)).toEqual([
      "t1/Officials revealed",
      "t1/notorious",
      "t2",
      "t3",
      "t4",
      "t5",
    ]);
    expect(columns[1]?.label).toEqual({
      type: "finding",
      kind: "loaded",
      passage: "a",
      sentence: 2,
      quote: "notorious",
    });
    expect(columns[2]?.label).toEqual({ type: "question", task: "t2", n: 1, prompt: "A prompt?" });
    expect(columns[5]?.label).toMatchObject({ type: "question", task: "t5", n: 4 });
  });

  test("gives a finding the credit it brought and a question its score", () => {
    const marks = Object.fromEntries(columns.map((column) => [column.id, column.marks]));
    expect(marks).toMatchObject({
      "t1/Officials revealed": [0, 0],
      "t1/notorious": [1, 0.5],
      t2: [1, 0],
      t5: [1, 0.5],
    });
  });

  test("is rows of attempts and maxima of 1, as the statistics want it", () => {
    expect(left).toEqual([]);
    expect(rows).toEqual([
      [0, 1, 1, 0, 0, 1],
      [0, 0.5, 0, 0, 0, 0.5],
    ]);
    expect(itemStatistics(rows, maxMarks)).toMatchObject({ attempts: 2, totals: [3, 1], maxTotal: 6 });
  });

  test("has its columns before anybody has submitted", () => {
    const empty = itemMatrix(exercise, []);
    expect(empty.columns.map(({ marks }) => marks)).toEqual([[], [], [], [], [], []]);
    expect(empty.rows).toEqual([]);
  });
});

test("what awaits review is left out for all, and said of how many", () => {
  const { columns, rows, left } = itemMatrix(exercise, [
    attempt("ada", "loaded", "One", 1),
    attempt("bo", "loaded", "One"),
    attempt("cy", "loaded", "One"),
  ]);
  expect(columns.map(({ id }) => id)).not.toContain("t5");
  expect(rows.map((row) => row.length)).toEqual([5, 5, 5]);
  expect(left).toEqual([
    { id: "t5", label: { type: "question", task: "t5", n: 4, prompt: "A prompt?" }, without: 2 },
  ]);
});

test("what a result does not speak of earned nothing, and awaits no review", () => {
  const [mark] = attempt("ada", "loaded", "One", 1).tasks;
  if (mark?.type !== "mark") throw new Error("The first task is one of marking.");
  const silent = { ...mark, findings: mark.findings.slice(0, 1) };
  const { rows, left } = itemMatrix(exercise, [
    { userId: "ada", tasks: [silent] },
    { userId: "bo", tasks: [] },
  ]);
  expect(left).toEqual([]);
  expect(rows).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ]);
});

test("two passages keep their findings apart, and one without findings is an item of its own", () => {
  const notes = buildPassage("A calm note.\nThe notorious firm.", "b");
  const both = buildExercise(
    [RESERVOIR, notes, buildPassage("All is sound here.", "c")],
    [
      buildMarkTask([buildFinding(RESERVOIR, "loaded", ["notorious"])]),
      buildMarkTask([buildFinding(notes, "loaded", ["notorious"])], { id: "t2", passage: "b" }),
      buildMarkTask([], { id: "t3", passage: "c" }),
    ],
  );
  const marks = [{ ...spanOf(notes, "notorious"), kind: "loaded" as const }];
  const wary = [{ start: 0, end: 3, kind: "loaded" as const }];
  const answers = { t2: { type: "mark" as const, marks }, t3: { type: "mark" as const, marks: wary } };
  const { columns } = itemMatrix(both, [{ userId: "ada", tasks: scoreExercise(both, answers).tasks }]);
  expect(columns.map(({ id, marks }) => [id, marks])).toEqual([
    ["t1/notorious", [0]],
    ["t2/notorious", [1]],
    ["t3", [0.5]],
  ]);
  expect(columns[1]?.label).toMatchObject({ passage: "b", sentence: 1 });
  expect(columns[2]?.label).toEqual({ type: "sound-passage", task: "t3", passage: "c" });
});

test("a finding with several places is named by its first", () => {
  const twice = buildFinding(RESERVOIR, "evidence", ["no details", "did not reply"]);
  const { columns } = itemMatrix(buildExercise([RESERVOIR], [buildMarkTask([twice])]), []);
  expect(columns[0]?.label).toMatchObject({ sentence: 1, quote: "no details" });
});
