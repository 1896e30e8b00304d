/**
 * What can be kept of answers that were refused as a whole: every task whose answer is good by itself, and of too
 * many marks the first ones. So a page that comes back with a complaint comes back with what was typed.
 * Source: the project's rule for bad input (what was typed is kept). Example: {"t1": good, "t2": nonsense} → {"t1": good}.
 */
import type { Answerable } from "./answerable.ts";
import { type Answers, MAX_MARKS } from "./answers.ts";
import { parseAnswers } from "./parse-answers.ts";

export function salvageAnswers(exercise: Answerable, raw: unknown): Answers {
  if (typeof raw !== "object" || raw === null) return {};
  let kept: Answers = {};
  for (const [id, value] of Object.entries(raw)) {
    for (const candidate of [value, withFewerMarks(value, MAX_MARKS - marksIn(kept))]) {
      const parsed = parseAnswers(exercise, { ...kept, [id]: candidate });
      if (!parsed.ok) continue;
      kept = parsed.answers;
      break;
    }
  }
  return kept;
}

function withFewerMarks(value: unknown, most: number): unknown {
  const marks = (value as { marks?: unknown } | null)?.marks;
  return Array.isArray(marks) ? { ...(value as object), marks: marks.slice(0, most) } : value;
}

function marksIn(answers: Answers): number {
  return Object.values(answers).reduce(
    (sum, answer) => sum + (answer.type === "mark" ? answer.marks.length : 0),
    0,
  );
}
