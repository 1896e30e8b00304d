/**
 * A mark task in sentences: how many weak ones the learner stopped at, how many sound ones were left alone. A sentence
 * is weak when a finding's core touches it, and stopped at when any mark does, whatever its kind.
 * Source: PRODUCT (feedback: "You stopped at five of the six weak sentences, and left five of the six sound ones
 * alone") and SCORING specification §6 (sentences as trials). Example: that text is {6, 5, 6, 5}.
 */
import type { Exercise } from "../exercise/exercise.ts";
import { type Passage, sentencesOf } from "../passage/passage.ts";
import { overlaps } from "../passage/span.ts";
import type { MarkTaskResult } from "./result.ts";

export interface SentenceTally {
  weak: number;
  weakStopped: number;
  sound: number;
  soundLeft: number;
}

/** @throws Error when the exercise has no such mark task. */
export function sentenceTally(
  exercise: Exercise,
  passage: Passage,
  taskResult: MarkTaskResult,
): SentenceTally {
  const task = exercise.tasks.find((candidate) => candidate.id === taskResult.task);
  if (task?.type !== "mark") throw new Error(`Exercise ${exercise.id} has no mark task ${taskResult.task}`);
  const cores = task.findings.flatMap((finding) => finding.places.map((place) => place.core));
  const tally: SentenceTally = { weak: 0, weakStopped: 0, sound: 0, soundLeft: 0 };
  for (const sentence of sentencesOf(passage)) {
    const stopped = taskResult.marks.some(({ mark }) => overlaps(mark, sentence));
    if (cores.some((core) => overlaps(core, sentence))) {
      tally.weak += 1;
      if (stopped) tally.weakStopped += 1;
    } else {
      tally.sound += 1;
      if (!stopped) tally.soundLeft += 1;
    }
  }
  return tally;
}
