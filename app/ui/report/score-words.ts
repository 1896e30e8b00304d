import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { countOutcomes } from "#app/domain/scoring/explain-counts.ts";
import type { ExerciseResult, MarkTaskResult, TaskResult } from "#app/domain/scoring/result.ts";
import { asCredit, asPercent, capitalise, counted, inWords } from "#app/domain/words/number-words.ts";

/** How one passage's marks became its score, with this attempt's own numbers. */
export function markingWords(result: MarkTaskResult, passageName: string | null): string {
  const { totalCredit, findingCount, countedMarks, score } = result;
  const where = passageName ? `In ${passageName}: ` : "";
  if (findingCount === 0) {
    const sum = `1 ÷ (1 + ${countedMarks}) = ${asPercent(score)}`;
    return `${where}${passageName ? "it" : "This passage"} holds no finding, so the score is 1 divided by 1 plus your marks: ${sum}.`;
  }
  const { found, partly, otherKind, repeats } = countOutcomes([result]);
  const worth = [
    found > 0 && "each finding you found is worth 1",
    partly > 0 && "one found in part is worth the share of its words that you marked",
    otherKind > 0 && "the right place with another kind is worth half",
  ].filter(Boolean);
  const earned =
    worth.length > 0
      ? `${worth.join(", ")}: that makes ${asCredit(totalCredit)}.`
      : "no finding was found, which makes 0.";
  const sum = `${asCredit(2 * totalCredit)} ÷ (${countedMarks} + ${findingCount}) = ${asPercent(score)}`;
  const free =
    repeats > 0
      ? ` ${capitalise(counted(repeats, "mark"))} on a finding already taken ${repeats === 1 ? "is" : "are"} not counted.`
      : "";
  return `${where}${where ? earned : capitalise(earned)} The score is twice that, divided by your marks plus the findings: ${sum}.${free}`;
}

/** How the parts became the whole, or null where the exercise is one mark task and nothing else. */
export function exerciseWords(exercise: Exercise, result: ExerciseResult): string | null {
  if (result.tasks.length < 2) return null;
  const rated = result.tasks.filter((task) => task.score !== null);
  const weights = `Weights: ${groups(rated).join(", ")}.`;
  if (result.score === null) return null;
  const terms = rated.map((task) => `${asCredit(task.weight)} × ${asPercent(task.score ?? 0)}`).join(" + ");
  const total = rated.reduce((sum, task) => sum + task.weight, 0);
  const whole = `Put together, “${exercise.title}” comes to ${asPercent(result.score)}: (${terms}) ÷ ${asCredit(total)}.`;
  const exact = rated.every((task) => isWhole((task.score ?? 0) * 100));
  return `${whole} ${weights}${exact ? "" : " Percentages are rounded here, not in the sum."}`;
}

/** Says plainly that something is left out, or null where nothing is. */
export function awaitingWords(result: ExerciseResult, byOther = false): string | null {
  const waiting = result.tasks.filter((task) => task.score === null).length;
  if (waiting === 0) return null;
  const rating = byOther ? "a rating by your teacher" : "a rating";
  return waiting === 1
    ? `Your rewrite is awaiting ${rating}, and is left out of the score until it has one.`
    : `${capitalise(inWords(waiting))} rewrites are awaiting ${rating}, and are left out of the score until they have one.`;
}

const NAMES: Record<TaskResult["type"], string> = {
  mark: "marking",
  choice: "question",
  order: "ordering",
  match: "matching",
  rewrite: "rewrite",
};

/** "marking 6", "each question 1". */
function groups(tasks: TaskResult[]): string[] {
  const byName = new Map<string, number>();
  for (const { type, weight } of tasks) {
    const name = `${NAMES[type]} ${asCredit(weight)}`;
    byName.set(name, (byName.get(name) ?? 0) + 1);
  }
  return [...byName].map(([name, times]) => (times > 1 ? `each ${name}` : name));
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
