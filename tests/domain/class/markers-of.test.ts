import { expect, test } from "vitest";
import { markersOf } from "#app/domain/class/markers-of.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { NOTORIOUS, RESERVOIR, REVEALED, reservoirExercise } from "#tests/builders/course.ts";

const [first, second] = sentencesOf(RESERVOIR);
const across = { kind: "evidence" as const, start: REVEALED.start, end: (second?.start ?? 0) + 9 };

function attempt(
  userId: string,
  marks: { kind: "attribution" | "loaded" | "evidence"; start: number; end: number }[],
) {
  return { userId, tasks: scoreExercise(reservoirExercise(), { t1: { type: "mark", marks } }).tasks };
}

test("lists each who marked the sentence once, with the kinds in the order of their keys", () => {
  const attempts = [
    attempt("ann", [across, REVEALED]),
    attempt("bea", [NOTORIOUS]),
    attempt("cat", [REVEALED]),
  ];
  expect(markersOf(attempts, { task: "t1", sentence: first ?? NOTORIOUS })).toEqual([
    { userId: "ann", kinds: ["attribution", "evidence"] },
    { userId: "cat", kinds: ["attribution"] },
  ]);
});

test("a mark over two sentences is on both", () => {
  const attempts = [attempt("ann", [across])];
  expect(markersOf(attempts, { task: "t1", sentence: second ?? NOTORIOUS })).toEqual([
    { userId: "ann", kinds: ["evidence"] },
  ]);
});

test("nobody marked anything in what is no mark task", () => {
  expect(markersOf([attempt("ann", [across])], { task: "t2", sentence: first ?? NOTORIOUS })).toEqual([]);
});
