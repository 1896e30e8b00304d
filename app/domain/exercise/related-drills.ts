/**
 * A few drills to practise one kind with after an explanation: two that are weak in this way, two sound ones that
 * look like it (twins of others that are), and one that is weak in another way. Chosen from the kind and what the
 * exercise is about, never from its key, so that they tell nothing about a passage still to be read.
 * Source: PRODUCT "suspicion is not the goal". Example: after a passage on health at level beginner, drills tagged
 * "health" come before others, and beginners' before advanced ones.
 */
import type { Drill } from "./drill.ts";
import type { Level } from "./exercise.ts";
import type { Kind } from "./kind.ts";
import { seededShuffle } from "./seeded-shuffle.ts";

const LEVELS: Level[] = ["beginner", "intermediate", "advanced"];
const WEAK = 2;
const SOUND = 2;
const OTHER = 1;

/** What the drills should be like; null: any will do. */
export type LikeWhat = { id: string; level: Level; tags: string[] } | null;

/** At most five drills, in an order that depends on kind and exercise alone. */
export function relatedDrills<D extends Drill>(kind: Kind, like: LikeWhat, drills: readonly D[]): D[] {
  const seed = `${kind} ${like?.id ?? ""}`;
  const nearest = seededShuffle(drills, seed).toSorted((a, b) => distance(a, like) - distance(b, like));
  const ofKind = nearest.filter((drill) => drill.kind === kind);
  const weak = ofKind.slice(0, WEAK);
  const taken = new Set(weak.map(({ id }) => id));
  const kindOf = new Map(drills.map((drill) => [drill.id, drill.kind]));
  const sound = nearest.filter((drill) => drill.kind === null && !taken.has(drill.twin ?? ""));
  const lookAlikes = sound.filter(({ twin }) => twin !== null && kindOf.get(twin) === kind);
  const chosenSound = [...lookAlikes, ...sound.filter((drill) => !lookAlikes.includes(drill))].slice(
    0,
    SOUND,
  );
  const twins = new Set(chosenSound.map(({ twin }) => twin));
  const other = nearest.filter((drill) => drill.kind !== null && drill.kind !== kind && !twins.has(drill.id));
  return seededShuffle([...weak, ...chosenSound, ...other.slice(0, OTHER)], `${seed} order`);
}

/** Levels apart, less one for a shared subject. */
function distance(drill: Drill, like: LikeWhat): number {
  if (!like) return 0;
  const apart = Math.abs(LEVELS.indexOf(drill.level) - LEVELS.indexOf(like.level));
  return apart - (drill.tags.some((tag) => like.tags.includes(tag)) ? 1 : 0);
}
