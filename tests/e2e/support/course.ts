import type { Exercise, Finding, MarkTask, Task } from "#app/domain/exercise/exercise.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import { type Passage, type Sentence, sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { loadContent } from "#content/load.ts";

const loaded = await loadContent("content");
if (!loaded.ok) throw new Error("The content has mistakes: run `npm run content:check`.");
const { course, exercises, drills } = loaded.content;

/** What the server under test has loaded: tests take their words from it, so that editors may change them. */
export { course, drills };

/** Every exercise of the course, module by module. */
export const allExercises: Exercise[] = course.modules.flatMap((module) =>
  module.steps.flatMap((step) => (step.type === "exercise" ? [exerciseOf(step.exercise)] : [])),
);

/** The course's first module. */
export const firstModule: CourseModule = found(course.modules[0], "a module");

export function exerciseOf(id: string): Exercise {
  return found(exercises.get(id), id).exercise;
}

/** The module an exercise stands in. */
export function moduleOf({ id }: Exercise): CourseModule {
  const holds = ({ steps }: CourseModule) =>
    steps.some((step) => step.type === "exercise" && step.exercise === id);
  return found(course.modules.find(holds), `a module with ${id}`);
}

/** The course's first exercise that has a task of this type, and satisfies `also`. */
export function exerciseWith(
  type: Task["type"],
  also: (exercise: Exercise) => boolean = () => true,
): Exercise {
  const candidates = allExercises.filter((exercise) => exercise.tasks.some((task) => task.type === type));
  return found(candidates.find(also), `an exercise with a ${type} task`);
}

export function taskOf<Type extends Task["type"]>(
  exercise: Exercise,
  type: Type,
): Extract<Task, { type: Type }> {
  const task = exercise.tasks.find((one): one is Extract<Task, { type: Type }> => one.type === type);
  return found(task, `a ${type} task`);
}

/** What a mark task is done on. */
export interface Ground {
  task: MarkTask;
  passage: Passage;
  sentences: Sentence[];
}

export function groundOf(exercise: Exercise): Ground {
  const task = taskOf(exercise, "mark");
  const passage = found(
    exercise.passages.find((one) => one.id === task.passage),
    "the passage",
  );
  return { task, passage, sentences: sentencesOf(passage) };
}

/** A passage with one finding or more, and few questions after it. */
export const report: Exercise = exerciseWith(
  "mark",
  (exercise) => exercise.passages.length === 1 && groundOf(exercise).task.findings.length > 0,
);

/** Where a finding stands: the sentence's number as readers see it, and the words. */
export function weakSpot(ground: Ground, at = 0): { finding: Finding; number: number; quote: string } {
  const finding = found(ground.task.findings[at], "a finding");
  const place = found(finding.places[0], "a place").core;
  const sentence = found(
    ground.sentences.find((one) => overlaps(one, place)),
    "its sentence",
  );
  return { finding, number: sentence.index + 1, quote: ground.passage.text.slice(place.start, place.end) };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The course lacks ${what}.`);
  return value;
}
