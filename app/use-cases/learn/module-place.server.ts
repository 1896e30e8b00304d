import type { Deps } from "../deps.ts";
import { courseProgress } from "./course-progress.server.ts";
import { type NextStep, nextOf } from "./next-step.server.ts";

interface ModulePlace {
  steps: {
    module: { id: string; title: string } | null;
    /** The exercise's place among the module's passages, from 1. */
    position: number;
    total: number;
    /** State of each passage, in order. */
    states: ("to-do" | "under-way" | "done")[];
  };
  next: NextStep;
}

/** Where an exercise stands in its module, and what comes after it. */
export async function modulePlace(
  deps: Deps,
  input: { moduleId: string | null; exerciseId: string; userId: string },
): Promise<ModulePlace> {
  const module = deps.content.course.modules.find((candidate) => candidate.id === input.moduleId);
  if (!module) return { steps: { module: null, position: 1, total: 1, states: [] }, next: null };
  const progress = (await courseProgress(deps, { userId: input.userId, modules: [module] })).get(module.id);
  const passages = module.steps.flatMap((step, index) =>
    step.type === "exercise"
      ? [{ id: step.exercise, state: progress?.steps[index]?.state ?? ("to-do" as const) }]
      : [],
  );
  return {
    steps: {
      module: { id: module.id, title: module.title },
      position: passages.findIndex((passage) => passage.id === input.exerciseId) + 1,
      total: passages.length,
      states: passages.map((passage) => passage.state),
    },
    next: nextOf(deps, module, progress, input.exerciseId),
  };
}
