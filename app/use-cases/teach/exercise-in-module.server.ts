import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import type { Deps } from "../deps.ts";

interface ExerciseInModule {
  module: CourseModule;
  exercise: Exercise;
}

/** An exercise that is a step of the module; null: there is no such module, or it has no such step. */
export function exerciseInModule(
  { content }: Pick<Deps, "content">,
  input: { module: string; exercise: string },
): ExerciseInModule | null {
  const module = content.course.modules.find((candidate) => candidate.id === input.module);
  const isStep = module?.steps.some((step) => step.type === "exercise" && step.exercise === input.exercise);
  const exercise = content.exercises.get(input.exercise)?.exercise;
  return module && isStep && exercise ? { module, exercise } : null;
}
