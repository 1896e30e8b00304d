import { describe, expect, test } from "vitest";
import type { TaskResult } from "#app/domain/scoring/result.ts";
import { headline, questionHeadline } from "#app/ui/report/headline.ts";

function of(weakStopped: number, weak: number, soundLeft: number, sound: number): string {
  return headline([{ weak, weakStopped, sound, soundLeft }]);
}

describe("a passage with weak and sound sentences", () => {
  test.each([
    [5, 6, 5, 6, "You stopped at five of the six weak sentences, and left five of the six sound ones alone."],
    [6, 6, 6, 6, "You stopped at all six weak sentences, and left all six sound ones alone."],
    [0, 6, 6, 6, "You stopped at none of the six weak sentences, and left all six sound ones alone."],
    [6, 6, 0, 6, "You stopped at all six weak sentences, and at all six sound ones too."],
    [0, 6, 0, 6, "You stopped at none of the six weak sentences, and marked all six sound ones."],
    [1, 1, 8, 9, "You stopped at the one weak sentence, and left eight of the nine sound ones alone."],
    [0, 1, 9, 9, "You passed over the one weak sentence, and left all nine sound ones alone."],
    [0, 1, 0, 9, "You passed over the one weak sentence, and marked all nine sound ones."],
    [2, 2, 1, 1, "You stopped at both weak sentences, and left the one sound sentence alone."],
    [1, 2, 0, 1, "You stopped at one of the two weak sentences, and at the one sound sentence too."],
    [0, 2, 2, 2, "You stopped at neither of the two weak sentences, and left both sound ones alone."],
    [3, 21, 22, 24, "You stopped at three of the 21 weak sentences, and left 22 of the 24 sound ones alone."],
  ])("%i of %i stopped at, %i of %i left: %s", (stopped, weak, left, sound, words) => {
    expect(of(stopped, weak, left, sound)).toBe(words);
  });
});

describe("a passage with nothing weak in it", () => {
  test.each([
    [9, 9, "You left all nine alone. All nine hold up."],
    [7, 9, "You left seven of the nine sentences alone. All nine hold up."],
    [0, 9, "You marked all nine sentences. All nine hold up."],
    [2, 2, "You left both alone. Both hold up."],
    [1, 1, "You left the one sentence alone. It holds up."],
    [0, 1, "You marked the one sentence. It holds up."],
  ])("%i of %i left: %s", (left, sound, words) => {
    expect(of(0, 0, left, sound)).toBe(words);
  });
});

describe("a passage with nothing sound in it", () => {
  test.each([
    [3, 5, "You stopped at three of the five sentences. All five are weak."],
    [5, 5, "You stopped at all five sentences. All five are weak."],
    [1, 1, "You stopped at the one sentence. It is weak."],
    [0, 1, "You left the one sentence alone. It is weak."],
  ])("%i of %i stopped at: %s", (stopped, weak, words) => {
    expect(of(stopped, weak, 0, 0)).toBe(words);
  });
});

test("two passages are counted together", () => {
  const one = { weak: 3, weakStopped: 3, sound: 4, soundLeft: 4 };
  expect(headline([one, one])).toBe(
    "You stopped at all six weak sentences, and left all eight sound ones alone.",
  );
});

describe("questions alone", () => {
  const question = (score: number): TaskResult => ({
    type: "choice",
    task: "t",
    weight: 1,
    score,
    answered: true,
    certainty: null,
  });
  test.each([
    [[1, 1, 0], "You answered two of the three questions right."],
    [[1, 1], "You answered both questions right."],
    [[0, 0], "You answered neither of the two questions right."],
    [[1], "You answered the question right."],
    [[0.5], "The question is worth another look."],
  ])("scores %j", (scores, words) => {
    expect(questionHeadline(scores.map(question))).toBe(words);
  });
});
