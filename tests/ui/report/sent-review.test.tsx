import { describe, expect, test } from "vitest";
import type { ReadReview } from "#app/ui/report/sent-review.tsx";
import { RESERVOIR, reservoirExercise } from "#tests/builders/course.ts";
import { spanOf } from "#tests/builders/exercise.ts";
import { cardOf, notesBeside, pageOf, wordsOf } from "./page.tsx";

const exercise = reservoirExercise();
const answers = { t5: { type: "rewrite", text: "The company did not reply." } } as const;
const review: ReadReview = {
  by: "Ms Arden",
  score: 0.8,
  body: {
    comments: [
      { id: "1", body: "Look <b>again</b>.", place: { passage: "a", ...spanOf(RESERVOIR, "A spokesman") } },
      { id: "2", body: "Well read.", place: null },
    ],
    ratings: { t5: { rating: 0.5, why: "The date has gone." } },
    changes: { t1: { score: 0.82, reason: "A fair question." } },
  },
};
const reviewed = (more: Partial<ReadReview> = {}) =>
  pageOf(exercise, answers, { review: { ...review, ...more }, ratings: { t5: 0.5 }, rate: null });

describe("a review that was sent", () => {
  test("says who has read the attempt, what counts now, and what was changed from what", () => {
    const words = wordsOf(reviewed());
    expect(words).toContain(
      "Ms Arden has read this attempt. Your score for this exercise is 80%. Marking was computed at 0% and changed to 82%: “A fair question.”",
    );
    expect(words).toContain("Well read.");
  });

  test("has its comments beside their sentences, as text", () => {
    const page = reviewed();
    expect(notesBeside(page, "p1-s2").map(wordsOf).join(" ")).toContain("Ms Arden on sentence 2");
    expect(page).toContain("Look &lt;b&gt;again&lt;/b&gt;.");
  });

  test("shows the rating with its line, and offers no rating of one's own", () => {
    const card = cardOf(reviewed(), "question-t5");
    expect(wordsOf(card)).toContain("Rated ½ of 1");
    expect(wordsOf(card)).toContain("Partly ½, the rating given");
    expect(wordsOf(card)).toContain("Ms Arden: The date has gone.");
    expect(card).not.toContain("<form");
  });

  test("speaks of the teacher where the account has been erased, and of no score while there is none", () => {
    const words = wordsOf(reviewed({ by: null, score: null }));
    expect(words).toContain("Your teacher has read this attempt. Marking was computed");
  });

  test("is not there before it was sent, and the page says who will rate the rewrite", () => {
    const words = wordsOf(pageOf(exercise, answers, { rate: null }));
    expect(words).not.toContain("has read this attempt");
    expect(words).toContain("Your rewrite is awaiting a rating by your teacher");
    expect(words).toContain("Your teacher rates it by these levels.");
  });
});
