import type { Deps } from "../deps.ts";

/** Whether there is such a thing in the course: asked before anybody is made a guest for it. */
export const courseHas = {
  exercise: ({ content }: Pick<Deps, "content">, id: string): boolean => content.exercises.has(id),
  module: ({ content }: Pick<Deps, "content">, id: string): boolean =>
    content.course.modules.some((module) => module.id === id),
  /** `set` and `position` from 1. */
  drill: (
    { content }: Pick<Deps, "content">,
    place: { module: string; set: number; position: number },
  ): boolean => {
    const module = content.course.modules.find((candidate) => candidate.id === place.module);
    const step = module?.steps.filter((candidate) => candidate.type === "drills")[place.set - 1];
    return step?.drills[place.position - 1] !== undefined;
  },
};
