import type { CourseModule } from "#app/domain/exercise/module.ts";
import { type ModuleProgress, stepAfter } from "#app/domain/exercise/progress.ts";
import type { Deps } from "../deps.ts";

export type NextStep =
  | { type: "exercise"; exercise: string; module: string; title: string }
  | { type: "drills"; module: string; set: number; title: string }
  | { type: "module"; module: string; title: string }
  | null;

/** What comes after an exercise in its module: the next step that is not done, else the module's end. */
export function nextOf(
  { content }: Pick<Deps, "content">,
  module: CourseModule,
  progress: ModuleProgress | undefined,
  exerciseId: string,
): NextStep {
  const step = stepAfter(module, progress, exerciseId);
  if (!step) return { type: "module", module: module.id, title: module.title };
  if (step.type === "drills") {
    const set = module.steps.filter((other) => other.type === "drills").indexOf(step) + 1;
    return { type: "drills", module: module.id, set, title: step.title };
  }
  const title = content.exercises.get(step.exercise)?.exercise.title ?? step.exercise;
  return { type: "exercise", exercise: step.exercise, module: module.id, title };
}
