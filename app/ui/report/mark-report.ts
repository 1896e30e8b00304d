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

/** One passage with its key alone, for which nobody was asked. */
export type KeyReport = Omit<PassageReport, "marking"> & {
  /** Null for a passage that is only to be read. */
  made: MarkExplanations | null;
};

/** Every passage, in order, with what its key says. */
export function keyReports(exercise: Exercise): KeyReport[] {
  return exercise.passages.map((passage, at) => {
    const task = exercise.tasks.find((one) => one.type === "mark" && one.passage === passage.id);
    const made = task?.type === "mark" ? explainMarks(task, passage, null) : null;
    return { ...placeOf(exercise, at), passage, made };
  });
}

/** Every passage, in order, with what came of marking it. */
export function passageReports(exercise: Exercise, result: ExerciseResult): PassageReport[] {
  return exercise.passages.map((passage, at) => ({
    ...placeOf(exercise, at),
    passage,
    marking: markingOf(exercise, passage, result),
  }));
}

function placeOf({ passages }: Exercise, at: number): Pick<PassageReport, "prefix" | "name"> {
  return { prefix: `p${at + 1}`, name: passages.length === 1 ? null : `passage ${at + 1}` };
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
