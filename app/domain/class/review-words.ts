/**
 * What a review comes to, for the sentences in which the student and the instructor read it: which scores were changed
 * from what, beside which sentences there are comments, and how the open answers were rated.
 * Source: mockup of the review page ("What Curlew will see").
 * Example: a changed marking score and a comment on sentence 3:
 * {changes: [{name: "Marking", computed: 0.75, score: 0.82, reason: "…"}], commented: [{passage: "a", sentence: 2}], …}.
 */
import type { Exercise, Task } from "../exercise/exercise.ts";
import { sentencesOf } from "../passage/passage.ts";
import { overlaps } from "../passage/span.ts";
import type { ExerciseResult } from "../scoring/result.ts";
import type { Rating } from "../scoring/score-rewrite.ts";
import type { ReviewBody, ReviewComment } from "./review.ts";

export interface ReviewOutline {
  changes: { task: string; name: string; computed: number; score: number; reason: string }[];
  /** Sentences (from 0) with comments beside them, each once, in reading order. */
  commented: { passage: string; sentence: number }[];
  /** How many comments stand beside sentences. */
  beside: number;
  /** The comment on the whole attempt. */
  whole: string | null;
  ratings: { task: string; rating: Rating; why: string }[];
}

export function reviewOutline(exercise: Exercise, result: ExerciseResult, body: ReviewBody): ReviewOutline {
  const places = body.comments.flatMap((comment) => sentenceOf(exercise, comment) ?? []);
  const seen = new Map(places.map((place) => [`${place.passage} ${place.sentence}`, place]));
  const at = (id: string) => exercise.passages.findIndex((passage) => passage.id === id);
  return {
    changes: exercise.tasks.flatMap((task) => {
      const change = body.changes[task.id];
      const computed = result.tasks.find((one) => one.task === task.id)?.score;
      if (!change || typeof computed !== "number") return [];
      return [{ task: task.id, name: taskName(exercise, task), computed, ...change }];
    }),
    commented: [...seen.values()].sort((a, b) => at(a.passage) - at(b.passage) || a.sentence - b.sentence),
    beside: places.length,
    whole: body.comments.find(({ place }) => place === null)?.body ?? null,
    ratings: exercise.tasks.flatMap((task) => {
      const rated = body.ratings[task.id];
      return rated ? [{ task: task.id, ...rated }] : [];
    }),
  };
}

/** Where a comment stands: the sentence in which its words begin; null for one on the whole attempt. */
export function sentenceOf(
  exercise: Pick<Exercise, "passages">,
  { place }: ReviewComment,
): { passage: string; sentence: number } | null {
  const passage = place && exercise.passages.find(({ id }) => id === place.passage);
  if (!place || !passage) return null;
  const sentence = sentencesOf(passage).find((one) => overlaps(one, place));
  return sentence ? { passage: passage.id, sentence: sentence.index } : null;
}

/** "Marking", "Marking of passage 2", "Question 1", "The rewrite". */
export function taskName(
  exercise: Pick<Exercise, "passages" | "tasks">,
  task: Pick<Task, "id" | "type">,
): string {
  if (task.type === "mark") {
    const marked = exercise.tasks.filter(({ type }) => type === "mark");
    const passage = exercise.tasks.find(({ id }) => id === task.id);
    const at = exercise.passages.findIndex(({ id }) => passage?.type === "mark" && id === passage.passage);
    return marked.length > 1 ? `Marking of passage ${at + 1}` : "Marking";
  }
  const questions = exercise.tasks.filter(({ type }) => type !== "mark");
  const number = questions.findIndex(({ id }) => id === task.id) + 1;
  return questions.length > 1 ? `Question ${number}` : "The question";
}
