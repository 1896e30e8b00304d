import type { CourseModule, ModuleStep } from "#app/domain/exercise/module.ts";
import type { StepProgress } from "#app/domain/exercise/progress.ts";
import { findNote } from "#db/queries/notes.ts";
import type { Deps } from "../deps.ts";
import { courseProgress } from "./course-progress.server.ts";
import type { NextStep } from "./next-step.server.ts";

export type OpenedStep = { progress: StepProgress; title: string } & (
  | { type: "exercise"; exercise: string; minutes: number; questions: number }
  | { type: "drills"; set: number; drills: number }
);

interface OpenedModule {
  /** Without its steps: the ids of drills might hint at their answers. */
  module: Omit<CourseModule, "steps">;
  /** From 1. */
  position: number;
  modules: number;
  steps: OpenedStep[];
  current: number | null;
  done: number;
  next: NextStep;
  note: string;
  following: { id: string; title: string; summary: string } | null;
}

type ModuleOutcome = { ok: true; opened: OpenedModule } | { ok: false; reason: "not-found" };

/** A module's page: lesson, steps with their state, and what comes next. Nothing of any key. */
export async function openModule(
  deps: Deps,
  input: { module: string; userId: string | null },
): Promise<ModuleOutcome> {
  const { modules } = deps.content.course;
  const index = modules.findIndex((candidate) => candidate.id === input.module);
  const module = modules[index];
  if (!module) return { ok: false, reason: "not-found" };
  const [course, note] = await Promise.all([
    courseProgress(deps, { userId: input.userId, modules: [module] }),
    input.userId ? findNote(deps.db, input.userId, module.id) : null,
  ]);
  const progress = course.get(module.id);
  const steps = module.steps.map((step, at) =>
    describeStep(deps, module, step, progress?.steps[at] ?? { state: "to-do" }),
  );
  const current = progress?.current ?? null;
  const now = current === null ? undefined : steps[current];
  const following = modules[index + 1];
  const { steps: _steps, ...shown } = module;
  return {
    ok: true,
    opened: {
      module: shown,
      position: index + 1,
      modules: modules.length,
      steps,
      current,
      done: progress?.done ?? 0,
      next: now ? { ...now, module: module.id } : null,
      note: note ?? "",
      following: following ? { id: following.id, title: following.title, summary: following.summary } : null,
    },
  };
}

function describeStep(
  { content }: Deps,
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
    minutes: exercise?.minutes ?? 0,
    questions: exercise?.tasks.filter((task) => task.type !== "mark").length ?? 0,
  };
}
