/**
 * An order earns 1 − inversions / (n(n − 1)/2): the share of pairs of items that stand the right way round.
 * It counts as answered only when every position is filled; until then it is incomplete and scores 0, for a gap says
 * nothing about how its neighbours relate.
 * Source: SCORING specification §3. Example: b a c d for a b c d has 1 inversion of 6 pairs: 5/6.
 */
import type { Answer } from "../attempt/answers.ts";
import type { OrderTask } from "../exercise/exercise.ts";
import { weightOf } from "../exercise/weigh-task.ts";
import type { PlainTaskResult } from "./result.ts";

export function scoreOrder(task: OrderTask, answer: Answer | undefined): PlainTaskResult {
  const sequence = answer?.type === "order" ? answer.sequence : [];
  const answered = task.items.every((_, position) => sequence[position] != null);
  const positions = task.items.map((item) => sequence.indexOf(item.id));
  return {
    type: "order",
    task: task.id,
    weight: weightOf(task),
    score: answered ? shareInOrder(positions) : 0,
    answered,
    certainty: null,
  };
}

function shareInOrder(positions: number[]): number {
  const pairs = (positions.length * (positions.length - 1)) / 2;
  let inversions = 0;
  for (const [earlier, position] of positions.entries()) {
    inversions += positions.slice(earlier + 1).filter((later) => later < position).length;
  }
  return pairs === 0 ? 1 : (pairs - inversions) / pairs;
}
