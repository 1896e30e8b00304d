import { describe, expect, test } from "vitest";
import { countedScore } from "#app/domain/class/counted-score.ts";
import { rescore } from "#app/domain/class/rescore.ts";
import { isEmptyReview, type ReviewBody, withRatings } from "#app/domain/class/review.ts";
import { reviewOutline, taskName } from "#app/domain/class/review-words.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { RESERVOIR, reservoirExercise } from "#tests/builders/course.ts";
import { buildExercise, buildMarkTask, buildPassage } from "#tests/builders/exercise.ts";

const exercise = reservoirExercise();
const answers = { t5: { type: "rewrite", text: "It did not reply." } } as const;
const result = scoreExercise(exercise, answers);
const [first, second] = sentencesOf(RESERVOIR);
const at = (span = first) => ({ passage: "a", start: span?.start ?? 0, end: span?.end ?? 0 });

const body: ReviewBody = {
  comments: [
    { id: "1", body: "On two", place: at(second) },
    { id: "2", body: "All", place: null },
    { id: "3", body: "On one", place: at(first) },
    { id: "4", body: "On one again", place: at(first) },
    { id: "5", body: "Elsewhere", place: { passage: "b", start: 0, end: 4 } },
  ],
  ratings: { t5: { rating: 0.5, why: "Half." } },
  changes: { t1: { score: 0.9, reason: "Fair." }, t9: { score: 1, reason: "No such task." } },
};

describe("what a review comes to", () => {
  test("names changed scores with what was computed, commented sentences once and in order, and ratings", () => {
    expect(reviewOutline(exercise, result, body)).toEqual({
      changes: [{ task: "t1", name: "Marking", computed: 0, score: 0.9, reason: "Fair." }],
      commented: [
        { passage: "a", sentence: 0 },
        { passage: "a", sentence: 1 },
      ],
      beside: 3,
      whole: "All",
      ratings: [{ task: "t5", rating: 0.5, why: "Half." }],
    });
  });

  test("numbers passages and questions only where there are several", () => {
    const two = ["a", "b"].map((id) => buildPassage("One.\nTwo.", id));
    const tasks = ["a", "b"].map((passage, n) => buildMarkTask([], { id: `t${n + 1}`, passage }));
    const pair = buildExercise(two, tasks);
    expect(tasks.map((task) => taskName(pair, task))).toEqual([
      "Marking of passage 1",
      "Marking of passage 2",
    ]);
    const names = exercise.tasks.map((task) => taskName(exercise, task));
    expect(names).toEqual(["Marking", "Question 1", "Question 2", "Question 3", "Question 4"]);
  });

  test("is nothing only without comments, ratings and changes", () => {
    expect(isEmptyReview({ comments: [], ratings: {}, changes: {} })).toBe(true);
    expect(isEmptyReview({ ...body, comments: [], changes: {} })).toBe(false);
    expect(isEmptyReview({ ...body, ratings: {}, changes: {} })).toBe(false);
    expect(isEmptyReview({ ...body, comments: [], ratings: {} })).toBe(false);
  });
});

describe("an attempt scored with ratings and changes", () => {
  test("counts as the page foretells: marking at 90% by hand, three wrong questions, a rewrite rated ½", () => {
    const ratings = { t5: 0.5 } as const;
    const scored = rescore(exercise, { answers, ratings, changes: body.changes });
    expect(scored.score).toBeCloseTo((3 * 0.9 + 0.5) / 7, 12);
    expect(scored.result.score).toBeCloseTo(0.5 / 7, 12);
    expect(scored).toMatchObject({
      awaitsReview: false,
      trials: { signals: 2, hits: 0, noises: 1, falseAlarms: 0 },
    });
    const { tasks } = withRatings(result, body.ratings);
    expect(countedScore({ score: null, tasks }, body.changes)).toBe(scored.score);
  });

  test("still awaits review where the answer has no rating, and takes one away that was withdrawn", () => {
    const scored = rescore(exercise, { answers, ratings: {}, changes: {} });
    expect(scored.awaitsReview).toBe(true);
    const rated = rescore(exercise, { answers, ratings: { t5: 1 }, changes: {} });
    expect(withRatings(rated.result, {}).tasks).toEqual(scored.result.tasks);
  });
});
