/**
 * A question with one right answer earns 1 or 0; with several, what was rightly chosen less what was wrongly chosen,
 * over the number right, never below 0.
 * Source: SCORING specification §3. Example: 2 of 3 right answers and 1 wrong one chosen earn (2 − 1)/3.
 */
import type { Answer } from "../attempt/answers.ts";
import type { ChoiceTask } from "../exercise/exercise.ts";
import { weightOf } from "../exercise/weigh-task.ts";
import type { PlainTaskResult } from "./result.ts";

/** Nothing chosen scores 0 and has no certainty, whatever was ticked. */
export function scoreChoice(task: ChoiceTask, answer: Answer | undefined): PlainTaskResult {
  const given = answer?.type === "choice" && answer.chosen.length > 0 ? answer : null;
  return {
    type: "choice",
    task: task.id,
    weight: weightOf(task),
    score: given === null ? 0 : scoreOf(task, new Set(given.chosen)),
    answered: given !== null,
    certainty: given?.certainty ?? null,
  };
}

function scoreOf(task: ChoiceTask, chosen: Set<string>): number {
  const right = task.answers.filter((answer) => answer.right);
  const hits = right.filter((answer) => chosen.has(answer.id)).length;
  const slips = chosen.size - hits;
  if (right.length > 1) return Math.max(0, (hits - slips) / right.length);
  return hits === 1 && slips === 0 ? 1 : 0;
}
