import type { Level } from "#app/domain/exercise/exercise.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import type { Content } from "../content.ts";
import type { Holds } from "../schema/module.ts";
import { isSound, passageCounts } from "./passage-counts.ts";

/** Promises that are a number. */
export type Counted = Exclude<keyof Holds, "task_types" | "subjects" | "forms" | "levels">;

/** What a course has of everything that it may promise in course.yaml. */
export interface Holdings {
  counts: Record<Counted, number>;
  /** Drills by kind, in the order of the kinds. */
  kinds: Map<string, number>;
  /** Tasks by type. */
  tasks: Map<string, number>;
  /** Exercises by tag. */
  tags: Map<string, number>;
  levels: { exercises: Map<Level, number>; drills: Map<Level, number> };
}

export function holdings(content: Content): Holdings {
  const versions = [...content.exercises.values()];
  const exercises = versions.map(({ exercise }) => exercise);
  const drills = [...content.drills.values()];
  const kinds = new Map(KINDS.map((kind) => [kind, drills.filter((drill) => drill.kind === kind).length]));
  const sound = versions.filter((version) => {
    const marked = passageCounts(version).filter(({ findings }) => findings !== null);
    return marked.length > 0 && marked.every(isSound);
  });
  return {
    counts: {
      modules: content.course.modules.length,
      exercises: exercises.length,
      sound_passages: sound.length,
      comparisons: exercises.filter(({ passages }) => passages.length === 2).length,
      rewrites: exercises.filter(({ tasks }) => tasks.some(({ type }) => type === "rewrite")).length,
      drills: drills.length,
      drills_of_each_kind: Math.min(...kinds.values()),
      sound_drills: drills.filter(({ kind }) => kind === null).length,
      // Two sound drills beside one weak one are one pair.
      twins: new Set(drills.flatMap(({ twin }) => twin ?? [])).size,
    },
    kinds,
    tasks: tally(exercises.flatMap(({ tasks }) => tasks.map(({ type }) => type))),
    tags: tally(exercises.flatMap(({ tags }) => [...new Set(tags)])),
    levels: {
      exercises: tally(exercises.map(({ level }) => level)),
      drills: tally(drills.map(({ level }) => level)),
    },
  };
}

function tally<Name extends string>(names: Name[]): Map<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
