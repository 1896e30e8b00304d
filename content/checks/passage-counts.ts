import type { Level } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import type { VersionedExercise } from "../content.ts";
import { readingGrade } from "./reading-grade.ts";

export interface PassageCount {
  exercise: string;
  passage: string;
  /** Of its exercise. */
  level: Level;
  words: number;
  sentences: number;
  /** Words of its longest sentence. */
  longest: number;
  /** Flesch–Kincaid, unrounded. */
  grade: number;
  /** Kinds of all its findings; null where no task asks to mark it. */
  findings: Kind[] | null;
}

/** As many findings as a passage may have and still count as sound. */
const NEARLY_SOUND = 1;

/** Whether a passage that is to be marked holds up, but for one place at most. */
export function isSound({ findings }: Pick<PassageCount, "findings">): boolean {
  return findings !== null && findings.length <= NEARLY_SOUND;
}

/** What the checks need to know of each passage of an exercise. */
export function passageCounts({ exercise }: VersionedExercise): PassageCount[] {
  const marks = exercise.tasks.filter((task) => task.type === "mark");
  return exercise.passages.map((passage) => {
    const on = marks.filter((task) => task.passage === passage.id);
    const sentences = sentencesOf(passage);
    return {
      exercise: exercise.id,
      passage: passage.id,
      level: exercise.level,
      words: wordsOf(passage.text, passage.language).length,
      sentences: sentences.length,
      longest: Math.max(...sentences.map((sentence) => count(passage, sentence.text))),
      grade: readingGrade(passage),
      findings: on.length > 0 ? on.flatMap((task) => task.findings.map(({ kind }) => kind)) : null,
    };
  });
}

function count(passage: Passage, text: string): number {
  return wordsOf(text, passage.language).length;
}
