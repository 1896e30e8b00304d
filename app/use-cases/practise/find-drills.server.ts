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

/** The drills of a place in order; null when there is no such place. */
export function findDrills({ content }: Pick<Deps, "content">, place: DrillPlace): FoundDrills | null {
  if ("kind" in place) {
    const like = place.like === null ? null : content.exercises.get(place.like)?.exercise;
    const drills = like === undefined ? [] : relatedDrills(place.kind, like, [...content.drills.values()]);
    return drills.length > 0 ? { module: null, title: null, drills } : null;
  }
  const module = content.course.modules.find((candidate) => candidate.id === place.module);
  const step = module?.steps.filter((candidate) => candidate.type === "drills")[place.set - 1];
  if (!module || !step) return null;
  return { module, title: step.title, drills: step.drills.flatMap((id) => content.drills.get(id) ?? []) };
}
