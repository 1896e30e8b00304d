import { hashOf } from "#app/domain/exercise/seeded-shuffle.ts";

/** Numbers in [0, 1). */
export type Random = () => number;

/** Numbers that look random and are the same for the same seed on every machine. */
export function randomFrom(seed: string): Random {
  let state = hashOf(seed)[0];
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them, each as likely. @throws RangeError for an empty list. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError("there is nothing to choose from");
  return chosen;
}

/** Roughly normal with mean 0 and deviation 1: the sum of twelve uniform numbers less six. */
export function normalFrom(random: Random): number {
  let sum = -6;
  for (let n = 0; n < 12; n += 1) sum += random();
  return sum;
}
