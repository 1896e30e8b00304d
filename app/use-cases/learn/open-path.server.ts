import type { Kind } from "#app/domain/exercise/kind.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import type { Deps } from "../deps.ts";
import { courseProgress } from "./course-progress.server.ts";
import { describeStep, type OpenedStep } from "./describe-step.server.ts";
import type { NextStep } from "./next-step.server.ts";

interface PathModule extends Pick<CourseModule, "id" | "title" | "summary" | "level" | "minutes"> {
  /** The kind its lesson is on; null: on none in particular. */
  kind: Kind | null;
  distressing: boolean;
  steps: OpenedStep[];
  done: number;
  begun: boolean;
}

interface CoursePath {
  title: string;
  modules: PathModule[];
  /** Minutes of all modules; passages and drills in all their steps. */
  total: { minutes: number; passages: number; drills: number; steps: number; done: number };
  /** The step to go on with: of the first module under way, else of the first that is not done; null: all is done. */
  next: NextStep;
  /** Index of the module that step is in. */
  current: number | null;
}

/** The whole course as a path: every step with its state, and the one to go on with. Nothing of any key. */
export async function openPath(deps: Deps, input: { userId: string | null }): Promise<CoursePath> {
  const { title, modules } = deps.content.course;
  const progress = await courseProgress(deps, input);
  const shown = modules.map((module): PathModule => {
    const { id, title, summary, level, minutes, contentNote, lesson } = module;
    const states = progress.get(id)?.steps ?? [];
    return {
      ...{ id, title, summary, level, minutes },
      kind: lesson.kind,
      distressing: contentNote !== null,
      steps: module.steps.map((step, at) =>
        describeStep(deps, module, step, states[at] ?? { state: "to-do" }),
      ),
      done: progress.get(id)?.done ?? 0,
      begun: states.some(({ state }) => state !== "to-do"),
    };
  });
  const open = shown.filter(({ steps, done }) => done < steps.length);
  const now = open.find(({ begun }) => begun) ?? open[0];
  const at = now && progress.get(now.id)?.current;
  const step = typeof at === "number" ? now?.steps[at] : undefined;
  const steps = shown.flatMap((module) => module.steps);
  return {
    title,
    modules: shown,
    total: {
      minutes: shown.reduce((sum, { minutes }) => sum + minutes, 0),
      passages: steps.filter(({ type }) => type === "exercise").length,
      drills: steps.reduce((sum, one) => sum + (one.type === "drills" ? one.drills : 0), 0),
      steps: steps.length,
      done: shown.reduce((sum, { done }) => sum + done, 0),
    },
    next: now && step ? { ...step, module: now.id } : null,
    current: now ? shown.indexOf(now) : null,
  };
}
