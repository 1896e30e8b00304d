/**
 * The score of an exercise is Σ weight·score / Σ weight over its rated tasks; open answers awaiting review stay out.
 * Source: SCORING specification §3. Example: a mark task (weight 3) at 0.6 and a question (weight 1) at 1 make
 * (3·0.6 + 1)/4 = 0.7.
 */
import type { Answer, Answers } from "../attempt/answers.ts";
import type { Exercise, Task } from "../exercise/exercise.ts";
import type { ExerciseResult, TaskResult } from "./result.ts";
import { scoreChoice } from "./score-choice.ts";
import { scoreMarkTask } from "./score-marks.ts";
import { scoreMatch } from "./score-match.ts";
import { scoreOrder } from "./score-order.ts";
import { type Rating, scoreRewrite } from "./score-rewrite.ts";

/**
 * @param ratings of open answers, by task id.
 * @throws Error when a mark task names a passage that the exercise does not have.
 */
export function scoreExercise(
  exercise: Exercise,
  answers: Answers,
  ratings: Record<string, Rating> = {},
): ExerciseResult {
  const tasks = exercise.tasks.map((task) => scoreTask(exercise, task, answers[task.id], ratings[task.id]));
  let earned = 0;
  let weight = 0;
  for (const task of tasks) {
    if (task.score === null) continue;
    earned += task.weight * task.score;
    weight += task.weight;
  }
  return { score: weight > 0 ? earned / weight : null, tasks };
}

function scoreTask(
  exercise: Exercise,
  task: Task,
  answer: Answer | undefined,
  rating: Rating | undefined,
): TaskResult {
  switch (task.type) {
    case "mark": {
      const passage = exercise.passages.find((candidate) => candidate.id === task.passage);
      if (passage === undefined) throw new Error(`Task ${task.id} names an unknown passage: ${task.passage}`);
      return scoreMarkTask(task, passage, answer?.type === "mark" ? answer.marks : []);
    }
    case "choice":
      return scoreChoice(task, answer);
    case "order":
      return scoreOrder(task, answer);
    case "match":
      return scoreMatch(task, answer);
    case "rewrite":
      return scoreRewrite(task, answer, rating);
  }
}
