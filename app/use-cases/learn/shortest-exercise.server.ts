import type { Deps } from "../deps.ts";

export interface FirstExercise {
  exercise: string;
  module: string;
  minutes: number;
}

/** The shortest passage without a content note: what a newcomer is offered; null in a course without one. */
export function shortestExercise({ content }: Pick<Deps, "content">): FirstExercise | null {
  const offers = content.course.modules.flatMap((module) =>
    module.steps.flatMap((step): FirstExercise[] => {
      const exercise = step.type === "exercise" && content.exercises.get(step.exercise)?.exercise;
      if (!exercise || exercise.contentNote !== null) return [];
      return [{ exercise: exercise.id, module: module.id, minutes: exercise.minutes }];
    }),
  );
  return offers.toSorted((a, b) => a.minutes - b.minutes)[0] ?? null;
}
