import type { Kind } from "#app/domain/exercise/kind.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import { relatedDrills } from "#app/domain/exercise/related-drills.ts";
import type { VersionedDrill } from "#content/content.ts";
import type { Deps } from "../deps.ts";

/** A set of a module, from 1, or the drills on a kind, like an exercise where one is named. */
export type DrillPlace = { module: string; set: number } | { kind: Kind; like: string | null };

interface FoundDrills {
  module: CourseModule | null;
  /** null: the drills are on a kind. */
  title: string | null;
  drills: VersionedDrill[];
}

/**
 * Whether an answer was given in a module's set or in practice on a kind, as the place is. Kept apart: what was
 * practised after an explanation does not use up a module's sets, and the other way round.
 */
export function givenThere(place: DrillPlace, answer: { moduleId: string | null }): boolean {
  return "kind" in place === (answer.moduleId === null);
}

/** The drills of a place in order; null when there is no such place. */
export function findDrills({ content }: Pick<Deps, "content">, place: DrillPlace): FoundDrills | null {
  if ("kind" in place) {
    const like = place.like === null ? null : content.exercises.get(place.like)?.exercise;
    const drills = like === undefined ? [] : relatedDrills(place.kind, like, practiceDrills(content));
    return drills.length > 0 ? { module: null, title: null, drills } : null;
  }
  const module = content.course.modules.find((candidate) => candidate.id === place.module);
  const step = module?.steps.filter((candidate) => candidate.type === "drills")[place.set - 1];
  if (!module || !step) return null;
  return { module, title: step.title, drills: step.drills.flatMap((id) => content.drills.get(id) ?? []) };
}

/** All but those of each module's last set, its checkpoint, which should meet the learner fresh. */
function practiceDrills({ course, drills }: Deps["content"]): VersionedDrill[] {
  const checkpoints = new Set(
    course.modules.flatMap((module) => {
      const sets = module.steps.filter((step) => step.type === "drills");
      return sets.length > 1 ? (sets.at(-1)?.drills ?? []) : [];
    }),
  );
  return [...drills.values()].filter(({ id }) => !checkpoints.has(id));
}
