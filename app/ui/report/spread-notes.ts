/** Least space between two notes, in CSS pixels. */
const GAP = 14;

interface Wish {
  /** Where the note would like its upper edge, and its height. */
  wanted: number;
  height: number;
}

interface Pool {
  sum: number;
  count: number;
}

/**
 * Upper edges for a column of notes, in order, that overlap nowhere, stay within [0, bottom] where they fit,
 * and together lie as near to their wishes as can be (least squares, by pooling neighbours that collide).
 */
export function spreadNotes(wishes: Wish[], bottom: number): number[] {
  const before: number[] = [];
  let stacked = 0;
  for (const { height } of wishes) {
    before.push(stacked);
    stacked += height + GAP;
  }
  const pools: Pool[] = [];
  for (const [at, { wanted }] of wishes.entries()) {
    let pool: Pool = { sum: wanted - (before[at] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const highest = Math.max(0, bottom - (stacked - GAP));
  const starts = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => Math.min(Math.max(mean(pool), 0), highest)),
  );
  return starts.map((start, at) => Math.round(start + (before[at] ?? 0)));
}

function mean({ sum, count }: Pool): number {
  return sum / count;
}
