/**
 * Counts that add up to a total which is shown, without those about fewer than five people: nothing may be told from
 * the gaps either, so at least two are left out and together they are about five or more.
 * Source: issue "Instructors run a class"; "complementary suppression" in statistical disclosure control (Hundepool and
 * others, 2012, ch. 4). Example: 12, 3, 6, 0 becomes 12, null, null, 0.
 */
import { FEWEST } from "./lesson-reading.ts";

/** @returns the counts, null in place of what may not be told; nobody (0) is always told, unless nothing else is. */
export function suppressRow(counts: number[]): (number | null)[] {
  const gaps = new Set(counts.flatMap((count, at) => (count > 0 && count < FEWEST ? [at] : [])));
  const few = gaps.size;
  if (few === 0) return counts;
  const hidden = () => [...gaps].reduce((sum, at) => sum + (counts[at] ?? 0), 0);
  // All of them ones, or all of them fours, would follow from their sum.
  const pinned = () => gaps.size === few && (hidden() === few || hidden() === few * (FEWEST - 1));
  while (gaps.size < 2 || hidden() < FEWEST || pinned()) {
    const left = counts.filter((count, at) => count >= FEWEST && !gaps.has(at));
    if (left.length === 0) return counts.map(() => null);
    // Equal ones together: which of them was hidden would tell that the other is not smaller.
    const next = Math.min(...left);
    for (const [at, count] of counts.entries()) if (count === next) gaps.add(at);
  }
  return counts.map((count, at) => (gaps.has(at) ? null : count));
}
