/**
 * How a class answered one question: the mean score of those that were scored, and how many were wholly right.
 * Source: SCORING specification §3. Example: 21 answers, three not rated yet: {scored: 18, right: 9, mean: 0.75}.
 */
import type { Task } from "../exercise/exercise.ts";
import type { ReadAttempt } from "./class-reading.ts";
import type { ShownQuestion } from "./shown-reading.ts";

export function questionReading(
  task: Exclude<Task, { type: "mark" }>,
  attempts: Pick<ReadAttempt, "tasks">[],
): ShownQuestion {
  const scores = attempts.flatMap(({ tasks }) => tasks.find((one) => one.task === task.id)?.score ?? []);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    task: task.id,
    type: task.type,
    prompt: task.prompt,
    mean: scores.length > 0 ? sum / scores.length : null,
    scored: scores.length,
    right: scores.filter((score) => score === 1).length,
  };
}
