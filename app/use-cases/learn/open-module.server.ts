import type { CourseModule } from "#app/domain/exercise/module.ts";
import { findNote } from "#db/queries/notes.ts";
import type { Deps } from "../deps.ts";
import { courseProgress } from "./course-progress.server.ts";
import { describeStep, type OpenedStep } from "./describe-step.server.ts";
import type { NextStep } from "./next-step.server.ts";

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
  /** Whether it has a page for teachers. */
  teaching: boolean;
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
      teaching: deps.content.teaching.has(module.id),
    },
  };
}
