/**
 * A task without an answer, or with part of one, is incomplete: the learner is told before submitting.
 * A mark task never is, for leaving every sentence alone is an answer.
 * Source: SCORING specification §3. Example: an order task with one of three positions empty is incomplete.
 */
import { type Answerable, type AnswerableTask, leftIds } from "./answerable.ts";
import type { Answer, Answers } from "./answers.ts";

/** Ids of the incomplete tasks, in the exercise's order. */
export function unansweredTasks(exercise: Answerable, answers: Answers): string[] {
  return exercise.tasks.filter((task) => !isComplete(task, answers[task.id])).map((task) => task.id);
}

function isComplete(task: AnswerableTask, answer: Answer | undefined): boolean {
  if (task.type === "mark") return true;
  if (answer?.type === "choice") return answer.chosen.length > 0;
  if (answer?.type === "rewrite") return answer.text.trim() !== "";
  if (answer?.type === "order" && task.type === "order") {
    return task.items.every((_, position) => answer.sequence[position] != null);
  }
  if (answer?.type === "match" && task.type === "match") {
    return leftIds(task).every((left) => answer.pairs[left] !== undefined);
  }
  return false;
}
