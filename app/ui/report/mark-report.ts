import type { Exercise, MarkTask } from "#app/domain/exercise/exercise.ts";
import type { Passage } from "#app/domain/passage/passage.ts";
import { type SentenceTally, sentenceTally } from "#app/domain/scoring/describe-result.ts";
import { explainMarks, type MarkExplanations } from "#app/domain/scoring/explain-marks.ts";
import type { ExerciseResult, MarkTaskResult } from "#app/domain/scoring/result.ts";

/** One passage of the exercise as the page tells it. */
export interface PassageReport {
  /** Keeps the ids of two passages apart: "p1". */
  prefix: string;
  passage: Passage;
  /** "passage 1", or null where there is only one. */
  name: string | null;
  /** Null for a passage that was only to be read. */
  marking: MarkReport | null;
}

export interface MarkReport {
  task: MarkTask;
  result: MarkTaskResult;
  tally: SentenceTally;
  made: MarkExplanations;
}

/** Every passage, in order, with what came of marking it. */
export function passageReports(exercise: Exercise, result: ExerciseResult): PassageReport[] {
  const alone = exercise.passages.length === 1;
  return exercise.passages.map((passage, at) => ({
    prefix: `p${at + 1}`,
    passage,
    name: alone ? null : `passage ${at + 1}`,
    marking: markingOf(exercise, passage, result),
  }));
}

function markingOf(exercise: Exercise, passage: Passage, result: ExerciseResult): MarkReport | null {
  for (const task of exercise.tasks) {
    if (task.type !== "mark" || task.passage !== passage.id) continue;
    const scored = result.tasks.find((one) => one.task === task.id);
    if (scored?.type !== "mark") continue;
    return {
      task,
      result: scored,
      tally: sentenceTally(exercise, passage, scored),
      made: explainMarks(task, passage, scored),
    };
  }
  return null;
}

/** Only those passages that were to be marked. */
export function markedPassages(reports: PassageReport[]): (PassageReport & { marking: MarkReport })[] {
  return reports.flatMap((report) => (report.marking ? [{ ...report, marking: report.marking }] : []));
}

/** "sentence 6", "passage 2, sentence 6". */
export function sentenceName(sentence: number, passageName: string | null): string {
  return passageName ? `${passageName}, sentence ${sentence + 1}` : `sentence ${sentence + 1}`;
}
