import type { AppLoadContext } from "@remix-run/node";
import { courseProgress } from "#app/use-cases/learn/course-progress.server.ts";

export interface ModuleSteps {
  module: { id: string; title: string } | null;
  /** The exercise's place among the module's passages, from 1. */
  position: number;
  total: number;
  /** State of each passage, in order. */
  states: ("to-do" | "under-way" | "done")[];
}

/** Where an exercise stands in its module, for the bar above it. */
export async function stepsOf(
  context: AppLoadContext,
  input: { moduleId: string | null; exerciseId: string; userId: string },
): Promise<ModuleSteps> {
  const module = context.content.course.modules.find((candidate) => candidate.id === input.moduleId);
  if (!module) return { module: null, position: 1, total: 1, states: [] };
  const progress = (await courseProgress(context, { userId: input.userId, modules: [module] })).get(
    module.id,
  );
  const passages = module.steps.flatMap((step, index) =>
    step.type === "exercise"
      ? [{ id: step.exercise, state: progress?.steps[index]?.state ?? ("to-do" as const) }]
      : [],
  );
  return {
    module: { id: module.id, title: module.title },
    position: passages.findIndex((passage) => passage.id === input.exerciseId) + 1,
    total: passages.length,
    states: passages.map((passage) => passage.state),
  };
}
