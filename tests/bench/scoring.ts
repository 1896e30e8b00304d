import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import { tenMarks } from "./course.ts";
import { type Measurement, quantile } from "./measurement.ts";

const BATCHES = 50;
const BATCH = 200;

/** One attempt: 350 words, 8 findings, 10 marks. */
export async function measureScoring(contentDir: string): Promise<Measurement[]> {
  const loaded = await loadContent(contentDir);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  const exercise = loaded.content.exercises.get("bulletin")?.exercise;
  const [task] = exercise?.tasks ?? [];
  if (!exercise || task?.type !== "mark") throw new Error("There is no bulletin to mark.");
  const answers = { [task.id]: { type: "mark" as const, marks: tenMarks(task) } };

  const each: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const began = performance.now();
    for (let at = 0; at < BATCH; at += 1) scoreExercise(exercise, answers);
    each.push(((performance.now() - began) * 1000) / BATCH);
  }
  const note = `median of ${BATCHES} batches of ${BATCH}; score ${scoreExercise(exercise, answers).score?.toFixed(2)}`;
  return [{ what: "scoring an attempt", value: quantile(each, 0.5), unit: "µs", budget: 50, note }];
}
