import { randomFrom } from "./random.ts";

/** The chance that belongs to a logit. */
export const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** How much harder than others something is, up to `spread`, the same for everybody: hard for one is hard for all. */
export function hardness(of: string, spread: number): number {
  return spread * (2 * randomFrom(`hardness ${of}`)() - 1);
}
