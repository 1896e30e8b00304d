import { describe, expect, test } from "vitest";
import type { Answer } from "#app/domain/attempt/answers.ts";
import type { Task } from "#app/domain/exercise/exercise.ts";
import { buildChoice, buildExercise, buildMatch, buildOrder } from "#tests/builders/exercise.ts";
import { cardOf, pageOf, wordsOf } from "./page.tsx";
import { reservoir } from "./reservoir.ts";

function cardWith(task: Task, answer: Answer | null): string {
  const page = pageOf(buildExercise([reservoir], [task]), answer ? { t1: answer } : {});
  return wordsOf(cardOf(page, "question-t1"));
}

function chose(chosen: string[], certainty: 25 | 50 | 75 | 95 | null = null): Answer {
  return { type: "choice", chosen, certainty };
}

describe("a choice", () => {
  const task = buildChoice(["+One", "Two"]);

  test("right: says so, with how sure you were", () => {
    expect(cardWith(task, chose(["One"], 75))).toContain("Right You put it at 75%: fairly sure");
    expect(cardWith(task, chose(["One"]))).toContain("One Your answer, right Why. Two Why.");
  });
  test("wrong: shows your answer and the right one, each with its reason", () => {
    const words = cardWith(task, chose(["Two"]));
    expect(words).toContain("Not right");
    expect(words).toContain("One Right answer Why. Two Your answer Why.");
  });
  test("with several answers, half of them: partly right", () => {
    expect(cardWith(buildChoice(["+One", "+Two", "Three"]), chose(["One"]))).toContain("Partly right");
  });
  test("left out: not answered, and still explained", () => {
    const words = cardWith(task, null);
    expect(words).toContain("Not answered");
    expect(words).toContain("One Right answer Why.");
  });
});

describe("an order", () => {
  const task = buildOrder(["First", "Second", "Third"]);
  const order = (...sequence: (string | null)[]): Answer => ({ type: "order", sequence });

  test("stands beside yours, place by place", () => {
    const words = cardWith(task, order("Second", "First", "Third"));
    expect(words).toContain("1 First Second 2 Second First 3 Third the same");
    expect(words).toContain("Partly right");
  });
  test("shows the places that were left empty", () => {
    expect(cardWith(task, order("First", null, null))).toContain("1 First the same 2 Second left empty");
  });
  test("has no second column when nothing was placed", () => {
    const words = cardWith(task, null);
    expect(words).not.toContain("Your order");
    expect(words).toContain("You put nothing in order.");
  });
});

describe("a match", () => {
  const task = buildMatch([
    ["Claim", "Document"],
    ["Number", "Count"],
  ]);

  test("gives what belongs together and what you chose instead", () => {
    const words = cardWith(task, { type: "match", pairs: { Claim: "Count", Number: "Count" } });
    expect(words).toContain("belongs with Document Not matched You chose: Count");
    expect(words).toContain("belongs with Count Matched");
  });
  test("a pair not made is not answered", () => {
    const words = cardWith(task, { type: "match", pairs: { Claim: "Document" } });
    expect(words).toContain("belongs with Count Not answered");
  });
});

test("questions alone have a headline of their own, and the passage is there to read", () => {
  const words = wordsOf(
    pageOf(buildExercise([reservoir], [buildChoice(["+One", "Two"])]), { t1: chose(["One"]) }),
  );
  expect(words).toContain("You answered the question right.");
  expect(words).toContain("to read, not to mark");
  expect(words).toContain("for the questions");
});
