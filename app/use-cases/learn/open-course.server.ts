import type { CourseModule } from "#app/domain/exercise/module.ts";
import type { Deps } from "../deps.ts";
import { courseProgress } from "./course-progress.server.ts";

type ListedModule = Pick<CourseModule, "id" | "title" | "summary" | "level" | "minutes"> & {
  distressing: boolean;
  passages: number;
  steps: number;
  done: number;
  begun: boolean;
};

export interface FirstExercise {
  exercise: string;
  module: string;
  minutes: number;
}

/** The course as the home page lists it, with how far a learner is in each module. */
export async function openCourse(
  deps: Deps,
  input: { userId: string | null },
): Promise<{ modules: ListedModule[]; first: FirstExercise | null }> {
  const progress = await courseProgress(deps, input);
  const modules = deps.content.course.modules.map((module): ListedModule => {
    const { id, title, summary, level, minutes, contentNote, steps } = module;
    const states = progress.get(id)?.steps ?? [];
    return {
      id,
      title,
      summary,
      level,
      minutes,
      distressing: contentNote !== null,
      passages: steps.filter((step) => step.type === "exercise").length,
      steps: steps.length,
      done: progress.get(id)?.done ?? 0,
      begun: states.some((step) => step.state !== "to-do"),
    };
  });
  return { modules, first: shortestExercise(deps) };
}

/** The shortest passage without a content note: what a newcomer is offered; null in a course without one. */
function shortestExercise({ content }: Pick<Deps, "content">): FirstExercise | null {
  const offers = content.course.modules.flatMap((module) =>
    module.steps.flatMap((step): FirstExercise[] => {
      const exercise = step.type === "exercise" && content.exercises.get(step.exercise)?.exercise;
      if (!exercise || exercise.contentNote !== null) return [];
      return [{ exercise: exercise.id, module: module.id, minutes: exercise.minutes }];
    }),
  );
  return offers.toSorted((a, b) => a.minutes - b.minutes)[0] ?? null;
}
