import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReview } from "#app/domain/class/parse-review.ts";
import { EMPTY_REVIEW, MAX_COMMENTS, type ReviewBody } from "#app/domain/class/review.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { RESERVOIR, reservoirExercise } from "#tests/builders/course.ts";
import { RUNS } from "#tests/builders/runs.ts";

const exercise = reservoirExercise();
const result = scoreExercise(exercise, { t5: { type: "rewrite", text: "The company did not reply." } });

function parse(fields: Record<string, string>, review: ReviewBody = EMPTY_REVIEW, of = result) {
  let made = 0;
  return parseReview({ exercise, result: of, review }, Object.entries(fields), () => `c${++made}`);
}

describe("the fields of the review page", () => {
  test.each([
    ["82", 0.82],
    ["82.5", 0.825],
    ["82,5 %", 0.825],
    ["0", 0],
    ["100", 1],
  ])("take “%s” per cent as %d", (percent, score) => {
    const { body, problems } = parse({
      "change.t1": "change",
      "percent.t1": percent,
      "reason.t1": " Fair. ",
    });
    expect(problems).toEqual({});
    expect(body.changes).toEqual({ t1: { score, reason: "Fair." } });
  });

  test.each(["", "101", "-1", "100.01", "1e1", "eighty", "8 2", "82%%"])(
    "refuse “%s” per cent",
    (percent) => {
      const { body, problems } = parse({
        "change.t1": "change",
        "percent.t1": percent,
        "reason.t1": "Fair.",
      });
      expect(problems).toEqual({ "percent.t1": "Give a number from 0 to 100." });
      expect(body.changes).toEqual({});
    },
  );

  test("leave a computed score that is kept alone, whatever else was typed", () => {
    const { body, problems } = parse({ "change.t1": "keep", "percent.t1": "200", "reason.t1": "" });
    expect([body, problems]).toEqual([EMPTY_REVIEW, {}]);
  });

  test("rate only what was answered, and change only what is not rated", () => {
    const silent = scoreExercise(exercise, {});
    const rated = { "rating.t5": "1", "rating.t2": "1", "rating.t9": "1" };
    expect(parse(rated).body.ratings).toEqual({ t5: { rating: 1, why: "" } });
    expect(parse(rated, EMPTY_REVIEW, silent).body.ratings).toEqual({});
    const change = { "change.t5": "change", "percent.t5": "50", "reason.t5": "Fair." };
    expect(parse(change).body.changes).toEqual({});
    expect(parse({ "rating.t5": "0.7" }).body.ratings).toEqual({});
  });

  test("place a comment on the sentence that was chosen, and on none that there is not", () => {
    const [, second] = sentencesOf(RESERVOIR);
    const fields = {
      "new.a.2": "Look.",
      "new.a.4": "No.",
      "new.b.1": "No.",
      "new.a.0": "No.",
      "new.a.1": "  ",
    };
    expect(parse(fields).body.comments).toEqual([
      { id: "c1", body: "Look.", place: { passage: "a", start: second?.start, end: second?.end } },
    ]);
  });

  test("edit, remove and keep what stood there, and replace the comment on the whole", () => {
    const place = { passage: "a", start: 0, end: 5 };
    const comments = [
      { id: "w", body: "Whole", place: null },
      { id: "x", body: "One", place },
      { id: "y", body: "Two", place },
      { id: "z", body: "Three", place },
    ];
    const fields = { whole: "All\r\nof it", "edit.x": "Uno", "edit.z": " ", do: "remove:y" };
    expect(parse(fields, { ...EMPTY_REVIEW, comments }).body.comments).toEqual([
      { id: "w", body: "All\nof it", place: null },
      { id: "x", body: "Uno", place },
      { id: "z", body: "Three", place },
    ]);
    expect(parse({}, { ...EMPTY_REVIEW, comments }).body.comments.map(({ id }) => id)).toEqual([
      "x",
      "y",
      "z",
    ]);
  });

  test(`hold at most ${MAX_COMMENTS} comments`, () => {
    const place = { passage: "a", start: 0, end: 5 };
    const comments = Array.from({ length: MAX_COMMENTS }, (_, n) => ({ id: String(n), body: "x", place }));
    const full = { ...EMPTY_REVIEW, comments };
    expect(parse({}, full).problems).toEqual({});
    expect(Object.keys(parse({ "new.a.1": "One more" }, full).problems)).toEqual(["comments"]);
  });

  test("may say anything: what comes out has whole ratings and scores from 0 to 1", () => {
    const name = fc.constantFrom(
      "rating",
      "why",
      "change",
      "percent",
      "reason",
      "new",
      "edit",
      "whole",
      "do",
    );
    const task = fc.constantFrom("t1", "t2", "t5", "a.1", "__proto__", "constructor", "");
    const value = fc.oneof(fc.constantFrom("change", "1", "0.5", "50", "remove:x"), fc.string());
    const field = fc.tuple(name, task, value).map(([a, b, c]): [string, string] => [b ? `${a}.${b}` : a, c]);
    fc.assert(
      fc.property(fc.array(field, { maxLength: 12 }), (entries) => {
        const { body } = parseReview({ exercise, result, review: EMPTY_REVIEW }, entries, () => "id");
        for (const { rating } of Object.values(body.ratings)) expect([0, 0.5, 1]).toContain(rating);
        for (const { score, reason } of Object.values(body.changes)) {
          expect(score >= 0 && score <= 1).toBe(true);
          expect(reason.trim()).not.toBe("");
        }
        for (const { body: text, place } of body.comments) {
          expect(text.trim()).not.toBe("");
          if (place) expect(place.end).toBeLessThanOrEqual(RESERVOIR.text.length);
        }
      }),
      RUNS,
    );
  });
});
