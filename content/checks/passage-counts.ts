import type { Kind } from "#app/domain/exercise/kind.ts";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import type { VersionedExercise } from "../content.ts";

export interface PassageCount {
  exercise: string;
  passage: string;
  words: number;
  /** Words of its longest sentence. */
  longest: number;
  /** Kinds of all its findings; null where no task asks to mark it. */
  findings: Kind[] | null;
}

/** What the checks need to know of each passage of an exercise. */
export function passageCounts({ exercise }: VersionedExercise): PassageCount[] {
  const marks = exercise.tasks.filter((task) => task.type === "mark");
  return exercise.passages.map((passage) => {
    const on = marks.filter((task) => task.passage === passage.id);
    return {
      exercise: exercise.id,
      passage: passage.id,
      words: wordsOf(passage.text, passage.language).length,
      longest: Math.max(...sentencesOf(passage).map((sentence) => count(passage, sentence.text))),
      findings: on.length > 0 ? on.flatMap((task) => task.findings.map(({ kind }) => kind)) : null,
    };
  });
}

function count(passage: Passage, text: string): number {
  return wordsOf(text, passage.language).length;
}
