import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { type Passage, type Sentence, sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps, type Span } from "#app/domain/passage/span.ts";
import { wordRange, wordsOf } from "#app/domain/passage/words.ts";

/** What one mark task is done on. */
export interface Ground {
  task: string;
  passage: Passage;
  sentences: Sentence[];
  /** "passage 2" where there is more than one; sentence numbers restart in each. */
  place: string | null;
}

/** One for each mark task, in the exercise's order of passages. */
export function groundsOf(exercise: Pick<PublicExercise, "passages" | "tasks">): Ground[] {
  const several = exercise.passages.length > 1;
  return exercise.passages.flatMap((passage, at) =>
    exercise.tasks
      .filter((task) => task.type === "mark" && task.passage === passage.id)
      .map((task) => ({
        task: task.id,
        passage,
        sentences: sentencesOf(passage),
        place: several ? `passage ${at + 1}` : null,
      })),
  );
}

/** "sentence 10", "sentences 10 to 11", "passage 2, sentence 3". */
export function whereIn(ground: Ground, span: Span): string {
  const touched = ground.sentences.filter((sentence) => overlaps(sentence, span));
  const first = (touched[0]?.index ?? 0) + 1;
  const last = (touched.at(-1)?.index ?? 0) + 1;
  const numbers = first === last ? `sentence ${first}` : `sentences ${first} to ${last}`;
  return ground.place === null ? numbers : `${ground.place}, ${numbers}`;
}

export function wordCount(ground: Ground, span: Span): number {
  const { from, to } = wordRange(wordsOf(ground.passage.text, ground.passage.language), span);
  return to - from;
}
