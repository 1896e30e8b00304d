/**
 * How far a learner is in a module: the state of each step, and the step to go on with.
 * The first submitted attempt at an exercise is the one that counts; drills are done when each has been answered.
 * Source: PRODUCT "Pages" and the module mockup. Example: one of two exercises submitted → done 1 of 2.
 */
import type { CourseModule, ModuleStep } from "./module.ts";

export interface AttemptFacts {
  id: string;
  exerciseId: string;
  submittedAt: Date | null;
  score: number | null;
}

export interface DrillFacts {
  drillId: string;
  right: boolean;
}

export type StepProgress =
  | { state: "to-do" }
  | { state: "under-way"; attempt: string | null; answered: number }
  | { state: "done"; attempt: string | null; score: number | null; right: number };

/** Attempts must come earliest submission first, drafts last; answers to drills in the order given: the first counts. */
export function progressOf(step: ModuleStep, attempts: AttemptFacts[], drills: DrillFacts[]): StepProgress {
  if (step.type === "exercise") {
    const mine = attempts.filter((attempt) => attempt.exerciseId === step.exercise);
    const first = mine.find((attempt) => attempt.submittedAt !== null);
    if (first) return { state: "done", attempt: first.id, score: first.score, right: 0 };
    const draft = mine[0];
    return draft ? { state: "under-way", attempt: draft.id, answered: 0 } : { state: "to-do" };
  }
  const first = step.drills.flatMap((id) => drills.find(({ drillId }) => drillId === id) ?? []);
  if (first.length === 0) return { state: "to-do" };
  if (first.length < step.drills.length) {
    return { state: "under-way", attempt: null, answered: first.length };
  }
  return { state: "done", attempt: null, score: null, right: first.filter(({ right }) => right).length };
}

export interface ModuleProgress {
  steps: StepProgress[];
  done: number;
  /** Index of the step to go on with; null once all are done. */
  current: number | null;
}

/** The first step under way is the one to go on with, else the first that has not been begun. */
export function moduleProgress(
  module: CourseModule,
  attempts: AttemptFacts[],
  drills: DrillFacts[],
): ModuleProgress {
  const steps = module.steps.map((step) => progressOf(step, attempts, drills));
  const underWay = steps.findIndex((step) => step.state === "under-way");
  const toDo = steps.findIndex((step) => step.state === "to-do");
  const current = underWay >= 0 ? underWay : toDo >= 0 ? toDo : null;
  return { steps, done: steps.filter((step) => step.state === "done").length, current };
}

/**
 * The step after an exercise that is not done yet, looking on from it and then from the beginning; null: all are done.
 * Example: after the second of four steps, with the third done, it is the fourth.
 */
export function stepAfter(
  module: CourseModule,
  progress: ModuleProgress | undefined,
  exerciseId: string,
): ModuleStep | null {
  const here = module.steps.findIndex((step) => step.type === "exercise" && step.exercise === exerciseId);
  const order = [...module.steps.keys()].map((offset) => (here + 1 + offset) % module.steps.length);
  const index = order.find((candidate) => progress?.steps[candidate]?.state !== "done");
  return (index === undefined ? undefined : module.steps[index]) ?? null;
}
