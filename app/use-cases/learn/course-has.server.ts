import type { Deps } from "../deps.ts";
import { type DrillPlace, findDrills } from "../practise/find-drills.server.ts";

/** Whether there is such a thing in the course: asked before anybody is made a guest for it. */
export const courseHas = {
  exercise: ({ content }: Pick<Deps, "content">, id: string): boolean => content.exercises.has(id),
  module: ({ content }: Pick<Deps, "content">, id: string): boolean =>
    content.course.modules.some((module) => module.id === id),
  /** `position` from 1. */
  drill: (deps: Pick<Deps, "content">, place: DrillPlace, position: number): boolean =>
    findDrills(deps, place)?.drills[position - 1] !== undefined,
};
