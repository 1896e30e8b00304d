/**
 * A match earns right pairs / pairs; a pair not made is not right. It counts as answered from the first pair on.
 * Sides that read the same share an id, so either of them is right.
 * Source: SCORING specification §3. Example: 3 pairs, one right, one wrong, one not made: 1/3.
 */
import type { Answer } from "../attempt/answers.ts";
import type { MatchTask } from "../exercise/exercise.ts";
import { weightOf } from "../exercise/weigh-task.ts";
import type { PlainTaskResult } from "./result.ts";

export function scoreMatch(task: MatchTask, answer: Answer | undefined): PlainTaskResult {
  const pairs = answer?.type === "match" ? answer.pairs : {};
  const right = task.pairs.filter((pair) => pairs[pair.left.id] === pair.right.id).length;
  return {
    type: "match",
    task: task.id,
    weight: weightOf(task),
    score: task.pairs.length === 0 ? 0 : right / task.pairs.length,
    answered: task.pairs.some((pair) => pairs[pair.left.id] !== undefined),
    certainty: null,
  };
}
