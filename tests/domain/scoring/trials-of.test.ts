import { expect, test } from "vitest";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { trialsOf } from "#app/domain/scoring/trials-of.ts";
import { sampleCourse } from "#tests/builders/course.ts";

const exercise = sampleCourse().exercises.get("reservoir")?.exercise;
if (!exercise) throw new Error("the sample course has lost an exercise");
const [passage] = exercise.passages;
const sentences = passage?.paragraphs.flat() ?? [];
const trials = (marked: number[]) => {
  const marks = sentences
    .filter((sentence) => marked.includes(sentence.index))
    .map(({ start, end }) => ({ start, end, kind: "loaded" as const, certainty: null }));
  return trialsOf(exercise, scoreExercise(exercise, { t1: { type: "mark", marks } }));
};

test("each sentence is a trial; one with a finding is a signal, a marked one is flagged, whatever the kind", () => {
  const none = trials([]);
  expect(none.signals + none.noises).toBe(sentences.length);
  expect(none).toMatchObject({ hits: 0, falseAlarms: 0 });
  const all = trials(sentences.map((sentence) => sentence.index));
  expect(all).toEqual({ ...none, hits: none.signals, falseAlarms: none.noises });
  expect(none.signals).toBeGreaterThan(0);
});

test("two marks on one sentence are one response", () => {
  const [first] = sentences;
  if (!first) throw new Error("no sentence");
  const mark = { start: first.start, end: first.end, certainty: null };
  const marks = [
    { ...mark, kind: "loaded" as const },
    { ...mark, kind: "evidence" as const },
  ];
  const twice = trialsOf(exercise, scoreExercise(exercise, { t1: { type: "mark", marks } }));
  expect(twice).toEqual(trials([0]));
});
