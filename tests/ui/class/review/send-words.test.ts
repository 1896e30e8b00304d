import { describe, expect, test } from "vitest";
import { EMPTY_REVIEW } from "#app/domain/class/review.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import type { AttemptData } from "#app/ui/class/review/review-data.ts";
import { alsoWords, listed, whenRead } from "#app/ui/class/review/send-words.ts";
import { RESERVOIR, reservoirExercise } from "#tests/builders/course.ts";

const exercise = reservoirExercise();
const attempt: AttemptData = {
  id: "a",
  number: 1,
  counts: true,
  startedAt: "2026-05-04T09:00:00.000Z",
  submittedAt: "2026-05-04T09:09:00.000Z",
  late: false,
  exception: null,
  practised: false,
  version: "1234abcd",
  exercise,
  answers: {},
  result: scoreExercise(exercise, {}),
  score: 0,
  awaitsReview: false,
  explainedFrom: null,
  explained: false,
};
const NOT_SHOWN = "Not shown: the class’s median, other students, and that the review was ever a draft.";
const comment = (id: string, at: number | null) => {
  const sentence = at === null ? null : sentencesOf(RESERVOIR)[at];
  const place = sentence ? { passage: "a", start: sentence.start, end: sentence.end } : null;
  return { id, body: "Look.", place };
};

describe("what else the student will see", () => {
  test("is nothing for a review without comments and ratings", () => {
    expect(alsoWords(attempt, EMPTY_REVIEW)).toBe(NOT_SHOWN);
  });

  test("names one sentence, several, the whole, and the rating with its line", () => {
    const one = { ...EMPTY_REVIEW, comments: [comment("1", 2)] };
    expect(alsoWords(attempt, one)).toBe(`Also: one comment beside sentence 3. ${NOT_SHOWN}`);
    const all = {
      comments: [comment("1", 2), comment("2", 0), comment("3", null)],
      ratings: { t5: { rating: 0.5, why: "Half." } } as const,
      changes: {},
    };
    expect(alsoWords(attempt, all)).toBe(
      `Also: your comment on the whole attempt, two comments beside sentences 1 and 3 and the rating “Partly” with your line. ${NOT_SHOWN}`,
    );
  });

  test("is read at once, from a time on, or when the explanations are released", () => {
    const zone = "Europe/London";
    expect(whenRead({ ...attempt, explained: true }, "Curlew", zone)).toContain("as soon as it is sent");
    const from = { ...attempt, explainedFrom: "2026-05-06T09:00:00.000Z" };
    expect(whenRead(from, "Curlew", zone)).toContain("from Wednesday 6 May 2026, 10:00 on");
    expect(whenRead(attempt, "Curlew", zone)).toContain("once you release");
  });

  test("is listed as people list", () => {
    expect([listed([]), listed(["3"]), listed(["3", "8"]), listed(["3", "8", "9"])]).toEqual([
      "",
      "3",
      "3 and 8",
      "3, 8 and 9",
    ]);
  });
});
