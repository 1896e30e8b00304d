/**
 * Everything that looks random but must come out the same each time: a string hash, and a shuffle made from a seed.
 * Source: Jenkins-style 4 × 32-bit mixing ("cyrb128") seeding mulberry32; Fisher–Yates. Neither is cryptography.
 * Example: seededShuffle(["a", "b", "c"], "x") is the same permutation on every machine.
 */
type Hash = [number, number, number, number];

/** 128 bits of a string, as four unsigned 32-bit numbers. */
export function hashOf(text: string): Hash {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  const all = a ^ b ^ c ^ d;
  return [all >>> 0, (b ^ all) >>> 0, (c ^ all) >>> 0, (d ^ all) >>> 0];
}

/** A copy in an order that depends on the seed, and on the order given, alone. */
export function seededShuffle<T>(items: readonly T[], seed: string): T[] {
  let state = hashOf(seed)[0];
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const left = [...items];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(next() * left.length), 1));
  return shuffled;
}
