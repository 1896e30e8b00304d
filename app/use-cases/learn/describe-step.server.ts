import type { Level } from "#app/domain/exercise/exercise.ts";
import type { CourseModule, ModuleStep } from "#app/domain/exercise/module.ts";
import type { StepProgress } from "#app/domain/exercise/progress.ts";
import type { Deps } from "../deps.ts";

export type OpenedStep = { progress: StepProgress; title: string } & (
  | { type: "exercise"; exercise: string; level: Level; minutes: number; questions: number }
  | { type: "drills"; set: number; drills: number }
);

/** A step as a list shows it; drills by their number, since the ids of drills might hint at their answers. */
export function describeStep(
  { content }: Pick<Deps, "content">,
  module: CourseModule,
  step: ModuleStep,
  progress: StepProgress,
): OpenedStep {
  if (step.type === "drills") {
    const set = module.steps.filter((other) => other.type === "drills").indexOf(step) + 1;
    return { type: "drills", progress, title: step.title, set, drills: step.drills.length };
  }
  const exercise = content.exercises.get(step.exercise)?.exercise;
  return {
    type: "exercise",
    progress,
    exercise: step.exercise,
    title: exercise?.title ?? step.exercise,
    level: exercise?.level ?? module.level,
    minutes: exercise?.minutes ?? 0,
    questions: exercise?.tasks.filter((task) => task.type !== "mark").length ?? 0,
  };
}
