import { expect, test } from "vitest";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { unansweredTasks } from "#app/domain/attempt/unanswered.ts";
import { toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import {
  buildChoice,
  buildExercise,
  buildMarkTask,
  buildMatch,
  buildOrder,
  buildPassage,
  buildRewrite,
} from "#tests/builders/exercise.ts";

const EXERCISE = buildExercise(
  [buildPassage("One.")],
  [
    buildMarkTask([], { id: "t1" }),
    buildChoice(["+a", "b"], { id: "t2" }),
    buildOrder(["x", "y"], { id: "t3" }),
    buildMatch(
      [
        ["l1", "r1"],
        ["l2", "r2"],
      ],
      { id: "t4" },
    ),
    buildRewrite({ id: "t5" }),
  ],
);
const COMPLETE: Answers = {
  t2: { type: "choice", chosen: ["b"], certainty: null },
  t3: { type: "order", sequence: ["y", "x"] },
  t4: { type: "match", pairs: { l1: "r1", l2: "r1" } },
  t5: { type: "rewrite", text: "Two." },
};

test("without answers every task but the mark task is incomplete", () => {
  expect(unansweredTasks(EXERCISE, {})).toEqual(["t2", "t3", "t4", "t5"]);
});

test("complete answers leave nothing over, with the key and without it", () => {
  expect(unansweredTasks(EXERCISE, COMPLETE)).toEqual([]);
  expect(unansweredTasks(toPublicExercise(EXERCISE, "s"), COMPLETE)).toEqual([]);
});

test.each<[string, string, Answers[string]]>([
  ["nothing chosen", "t2", { type: "choice", chosen: [], certainty: 75 }],
  ["a gap in the order", "t3", { type: "order", sequence: ["y", null] }],
  ["too short an order", "t3", { type: "order", sequence: ["y"] }],
  ["a side without partner", "t4", { type: "match", pairs: { l2: "r1" } }],
  ["blank text", "t5", { type: "rewrite", text: " \n" }],
  ["an answer of another type", "t5", { type: "mark", marks: [] }],
])("%s is incomplete", (_, id, answer) => {
  expect(unansweredTasks(EXERCISE, { ...COMPLETE, [id]: answer })).toEqual([id]);
});
