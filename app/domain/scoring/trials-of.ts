/**
 * The trials of one attempt for the measures of discernment: each sentence of a marked passage is one. A signal is a
 * sentence that carries a finding, a response any mark on it.
 * Source: SCORING specification §6. Example: ten sentences, four weak, three of those flagged and one sound one:
 * {signals: 4, hits: 3, noises: 6, falseAlarms: 1}.
 */
import type { Exercise } from "../exercise/exercise.ts";
import { sentenceTally } from "./describe-result.ts";
import type { Trials } from "./discernment.ts";
import type { ExerciseResult } from "./result.ts";

/** `result` must be that of an attempt at `exercise`. All zero without a mark task. */
export function trialsOf(exercise: Exercise, result: ExerciseResult): Trials {
  const trials = { signals: 0, hits: 0, noises: 0, falseAlarms: 0 };
  for (const task of exercise.tasks) {
    const scored = result.tasks.find((one) => one.task === task.id);
    const passage = task.type === "mark" && exercise.passages.find((one) => one.id === task.passage);
    if (!passage || scored?.type !== "mark") continue;
    const tally = sentenceTally(exercise, passage, scored);
    trials.signals += tally.weak;
    trials.hits += tally.weakStopped;
    trials.noises += tally.sound;
    trials.falseAlarms += tally.sound - tally.soundLeft;
  }
  return trials;
}
