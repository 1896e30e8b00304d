import { describe, expect, test } from "vitest";
import type { Answers } from "#app/domain/attempt/answers.ts";
import {
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildPassage,
  buildRewrite,
  spanOf,
} from "#tests/builders/exercise.ts";
import { cardOf, notesBeside, pageOf, wordsOf } from "./page.tsx";
import { answersWith, mark, mixed, reservoir, reservoirExercise, sentence } from "./reservoir.ts";

describe("a finding with two places", () => {
  const finding = buildFinding(
    reservoir,
    "single-source",
    ["About 4,000 homes", "each citing the same official"],
    {
      id: "twice",
    },
  );
  const exercise = buildExercise([reservoir], [buildMarkTask([finding])]);
  const both = [
    mark("single-source", "About 4,000 homes"),
    mark("single-source", "each citing the same official"),
  ];
  const page = (marks: typeof both) => pageOf(exercise, { t1: { type: "mark", marks } });

  test("marked twice: the second mark is the same finding again and costs nothing", () => {
    const notes = notesBeside(page(both), "p1-s7");
    expect(notes).toHaveLength(1);
    const again = wordsOf(notes[0] ?? "");
    expect(again).toContain("Same finding again");
    expect(again).toContain("The same finding as in sentence 6. A second mark on it costs nothing.");
    expect(wordsOf(page(both))).toContain("One mark on a finding already taken is not counted.");
  });
  test("marked once: the other place is drawn hollow and refers to the first", () => {
    const html = page(both.slice(0, 1));
    expect(html.split('id="p1-s7"')[1]).toMatch(/^[\s\S]*?mark--missed k-s/);
    expect(wordsOf(notesBeside(html, "p1-s7")[0] ?? "")).toContain("The same finding as in sentence 6.");
  });
});

test("a false alarm over several sentences is explained beside the first that has a sound note, else beside the first", () => {
  const [first, last] = [sentence("loaded", 9), sentence("loaded", 12)];
  const exercise = buildExercise(
    [reservoir],
    [
      buildMarkTask([], {
        sound: [{ place: spanOf(reservoir, "Experts say"), why: "Fine.", check: null, next: null }],
      }),
    ],
  );
  const page = pageOf(exercise, { t1: { type: "mark", marks: [{ ...first, end: last.end }] } });
  expect(wordsOf(cardOf(page, "p1-a-11"))).toContain("Fine.");
  const unspoken = { ...exercise, tasks: [buildMarkTask([])] };
  const other = pageOf(unspoken, { t1: { type: "mark", marks: [{ ...first, end: last.end }] } });
  expect(wordsOf(cardOf(other, "p1-a-9"))).toContain("Wording is left alone when");
});

test("notes of one sentence come in the order of its words", () => {
  const page = pageOf(
    reservoirExercise,
    answersWith([mark("evidence", "The leak began at a timber yard"), mark("loaded", "The leak")]),
  );
  const order = notesBeside(page, "p1-s3").map((note) => wordsOf(note));
  expect(order.map((words) => words.match(/False alarm|Found/)?.[0])).toEqual(["False alarm", "Found"]);
});

describe("two passages", () => {
  const second = buildPassage("Nobody disputes the date.\nIt was exposed as a fraud.", "b");
  const exercise = buildExercise(
    [reservoir, second],
    [
      buildMarkTask([buildFinding(reservoir, "attribution", ["Experts say"], { id: "x" })]),
      buildMarkTask([buildFinding(second, "attribution", ["was exposed"], { id: "x" })], {
        id: "t2",
        passage: "b",
      }),
    ],
  );

  test("share one headline, and every label names its passage", () => {
    const page = pageOf(exercise, { t1: { type: "mark", marks: [mark("attribution", "Experts say")] } });
    const words = wordsOf(page);
    expect(words).toContain("You stopped at one of the two weak sentences");
    expect(words).toContain(
      "The one that slipped past, in passage 2, sentence 2, is an unverified attribution.",
    );
    expect(wordsOf(cardOf(page, "p1-f-x"))).toContain("Passage 1, sentence 11");
    expect(wordsOf(cardOf(page, "p2-f-x"))).toContain("Passage 2, sentence 2");
  });
});

describe("a rewrite", () => {
  const exercise = buildExercise([reservoir], [buildRewrite({ id: "t1", prompt: "Make it neutral." })]);
  const written: Answers = { t1: { type: "rewrite", text: "It closed." } };

  test("awaiting its rating is said plainly, and can be rated on the page", () => {
    const page = pageOf(exercise, written);
    expect(wordsOf(page)).toContain(
      "Your rewrite is awaiting a rating, and is left out of the score until it has one.",
    );
    expect(page).toContain('<form data-task="t1"><fieldset');
    expect(page.match(/type="radio" name="rating"/g)).toHaveLength(3);
    expect(page).not.toContain('checked=""');
  });
  test("once rated shows its rating and keeps the choice", () => {
    const page = pageOf(exercise, written, { ratings: { t1: 0.5 } });
    expect(wordsOf(page)).toContain("Rated ½ of 1");
    expect(page).toMatch(/value="0.5"[^>]*checked=""|checked=""[^>]*value="0.5"/);
    expect(wordsOf(page)).not.toContain("awaiting a rating");
  });
  test("is not the learner's to rate where someone else rates it", () => {
    const page = pageOf(exercise, written, { rate: null });
    expect(page).not.toContain('name="rating"');
    expect(wordsOf(page)).toContain("Half.");
  });
  test("left empty has nothing to rate", () => {
    const page = pageOf(exercise, {});
    expect(page).not.toContain('name="rating"');
    expect(wordsOf(page)).toContain("You wrote nothing.");
  });
});

test("an attempt that does not count says so and links to the one that does", () => {
  const page = pageOf(reservoirExercise, answersWith(mixed), {
    attempt: { number: 3, counts: false, counted: { score: 0.5, url: "/attempts/1/feedback", number: 1 } },
  });
  expect(wordsOf(page)).toContain("This is attempt 3, and it does not change your score.");
  expect(page).toContain('<a href="/attempts/1/feedback">Your first attempt</a>');
  expect(wordsOf(page)).toContain("counts, with 50%.");
});
