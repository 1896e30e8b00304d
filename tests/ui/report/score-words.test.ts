import { expect, test } from "vitest";
import type { Answer } from "#app/domain/attempt/answers.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { scoreMarkTask } from "#app/domain/scoring/score-marks.ts";
import { awaitingWords, exerciseWords, markingWords } from "#app/ui/report/score-words.ts";
import { buildChoice, buildExercise, buildMarkTask, buildRewrite } from "#tests/builders/exercise.ts";
import { mark, mixed, reservoir, reservoirExercise, sentence } from "./reservoir.ts";

const [task] = reservoirExercise.tasks;
if (task?.type !== "mark") throw new Error("The reservoir's first task is its mark task");

test("the formula carries the attempt's own numbers", () => {
  expect(markingWords(scoreMarkTask(task, reservoir, mixed), null)).toBe(
    "Each finding you found is worth 1, the right place with another kind is worth half: that makes 4½. " +
      "The score is twice that, divided by your marks plus the findings: 9 ÷ (6 + 6) = 75%.",
  );
});

test("a passage of two is named", () => {
  expect(markingWords(scoreMarkTask(task, reservoir, mixed), "passage 2")).toMatch(
    /^In passage 2: each finding/,
  );
});

test("in a sound passage only the marks count", () => {
  const sound = buildMarkTask([]);
  expect(markingWords(scoreMarkTask(sound, reservoir, [mark("loaded", "notorious")]), null)).toBe(
    "This passage holds no finding, so the score is 1 divided by 1 plus your marks: 1 ÷ (1 + 1) = 50%.",
  );
});

test("nothing found makes nothing", () => {
  const words = markingWords(scoreMarkTask(task, reservoir, [sentence("loaded", 1)]), null);
  expect(words).toContain("No finding was found, which makes 0.");
  expect(words).toContain("0 ÷ (1 + 6) = 0%");
});

test("an exercise of one task needs no second sum", () => {
  const alone = buildExercise([reservoir], [task]);
  expect(exerciseWords(alone, scoreExercise(alone, {}))).toBeNull();
});

test("the whole is put together from weights, and says where it rounds", () => {
  const exercise = buildExercise(
    [reservoir],
    [
      buildChoice(["+One", "+Two", "+Three"], { id: "t1" }),
      buildChoice(["+One", "Two"], { id: "t2", weight: 2 }),
    ],
    { title: "Two questions" },
  );
  const chose = (...chosen: string[]): Answer => ({ type: "choice", chosen, certainty: null });
  const result = scoreExercise(exercise, { t1: chose("One", "Two"), t2: chose("One") });
  expect(exerciseWords(exercise, result)).toBe(
    "Put together, “Two questions” comes to 89%: (1 × 67% + 2 × 100%) ÷ 3. Weights: question 1, question 2. " +
      "Percentages are rounded here, not in the sum.",
  );
});

test("two rewrites without a rating are counted", () => {
  const exercise = buildExercise([reservoir], [buildRewrite({ id: "t1" }), buildRewrite({ id: "t2" })]);
  const text = { type: "rewrite", text: "Words." } as const;
  expect(awaitingWords(scoreExercise(exercise, { t1: text, t2: text }))).toBe(
    "Two rewrites are awaiting a rating, and are left out of the score until they have one.",
  );
  expect(awaitingWords(scoreExercise(exercise, { t1: text, t2: text }, { t1: 1, t2: 0.5 }))).toBeNull();
});
