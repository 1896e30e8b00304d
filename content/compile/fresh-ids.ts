import { opaqueId } from "#app/domain/exercise/opaque-id.ts";

/** `count` different opaque ids; the same seed always gives the same ones. A rare collision takes the next index. */
export function freshIds(seed: string, count: number): string[] {
  const ids = new Set<string>();
  for (let index = 0; ids.size < count; index++) ids.add(opaqueId(seed, index));
  return [...ids];
}
