/**
 * Open text has no automatic score: it awaits review until a person rates it 0, ½ or 1 by the rubric. Submitted empty
 * it scores 0, whatever the rating.
 * Source: SCORING specification §3. Example: "Officials said …" unrated has score null, rated ½ it has 0.5.
 */
import type { Answer } from "../attempt/answers.ts";
import type { RewriteTask } from "../exercise/exercise.ts";
import { weightOf } from "../exercise/weigh-task.ts";
import type { RewriteTaskResult } from "./result.ts";

export type Rating = 0 | 0.5 | 1;

export function scoreRewrite(
  task: RewriteTask,
  answer: Answer | undefined,
  rating: Rating | undefined,
): RewriteTaskResult {
  const answered = answer?.type === "rewrite" && answer.text.trim() !== "";
  const score = answered ? (rating ?? null) : 0;
  return { type: "rewrite", task: task.id, weight: weightOf(task), score, answered };
}
