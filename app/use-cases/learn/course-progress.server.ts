import type { CourseModule } from "#app/domain/exercise/module.ts";
import { type ModuleProgress, moduleProgress } from "#app/domain/exercise/progress.ts";
import { listAttempts } from "#db/queries/attempts.ts";
import { listDrillAnswers } from "#db/queries/drill-answers.ts";
import type { Deps } from "../deps.ts";
import { unexplained } from "./unexplained.server.ts";

/** How far a learner is in each module; three queries at most, however many modules there are. */
export async function courseProgress(
  { db, content, now }: Deps,
  input: { userId: string | null; modules?: CourseModule[] },
): Promise<Map<string, ModuleProgress>> {
  const modules = input.modules ?? content.course.modules;
  const steps = modules.flatMap((module) => module.steps);
  const exercises = steps.flatMap((step) => (step.type === "exercise" ? [step.exercise] : []));
  const drills = steps.flatMap((step) => (step.type === "drills" ? step.drills : []));
  const [attempts, answers] = input.userId
    ? await Promise.all([
        listAttempts(db, input.userId, exercises),
        listDrillAnswers(db, input.userId, drills),
      ])
    : [[], []];
  const withheld = await unexplained({ db, now }, input.userId ?? "", attempts);
  const shown = attempts.map((one) => (withheld.has(one.id) ? { ...one, score: null } : one));
  // What was practised on a kind is no step of any module.
  const ofModules = answers.filter(({ moduleId }) => moduleId !== null);
  return new Map(modules.map((module) => [module.id, moduleProgress(module, shown, ofModules)]));
}
