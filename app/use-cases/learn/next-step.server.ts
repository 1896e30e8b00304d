import type { Deps } from "../deps.ts";
import { courseProgress } from "./course-progress.server.ts";

export type NextStep =
  | { type: "exercise"; exercise: string; module: string; title: string }
  | { type: "drills"; module: string; set: number; title: string }
  | { type: "module"; module: string; title: string }
  | null;

/** What comes after an exercise in its module: the next step that is not done, else the module's end. */
export async function nextStep(
  deps: Deps,
  input: { userId: string; moduleId: string | null; exerciseId: string | null },
): Promise<NextStep> {
  const module = deps.content.course.modules.find((candidate) => candidate.id === input.moduleId);
  if (!module) return null;
  const progress = (await courseProgress(deps, { userId: input.userId, modules: [module] })).get(module.id);
  const here = module.steps.findIndex(
    (step) => step.type === "exercise" && step.exercise === input.exerciseId,
  );
  const order = [...module.steps.keys()].map((offset) => (here + 1 + offset) % module.steps.length);
  const index = order.find((candidate) => progress?.steps[candidate]?.state !== "done");
  const step = index === undefined ? undefined : module.steps[index];
  if (!step) return { type: "module", module: module.id, title: module.title };
  if (step.type === "drills") {
    const set = module.steps.filter((other) => other.type === "drills").indexOf(step) + 1;
    return { type: "drills", module: module.id, set, title: step.title };
  }
  const title = deps.content.exercises.get(step.exercise)?.exercise.title ?? step.exercise;
  return { type: "exercise", exercise: step.exercise, module: module.id, title };
}
