/**
 * Ids of answers, items and sides go to the browser, so they must not tell the author's order, which is the key of an
 * order task. The seed must hold something that the browser never sees, such as the task's explanations.
 * Source: QUALITY (answer key). Example: opaqueId("tap-water/t2/…", 0) is six characters such as "k3x9p0".
 */
import { hashOf } from "./seeded-shuffle.ts";

const IDS = 36 ** 6;

/** Two indexes of one seed collide once in 2·10⁹: whoever gives out ids must check that they differ. */
export function opaqueId(seed: string, index: number): string {
  const [high, low] = hashOf(`${seed}\n${index}`);
  return (((high % IDS) * 2 ** 20 + (low >>> 12)) % IDS).toString(36).padStart(6, "0");
}
