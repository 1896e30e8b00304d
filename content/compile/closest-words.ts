/** Beyond this a comparison costs more than it helps. */
const MAX_WORDS = 1000;
const MAX_QUOTE_WORDS = 60;

/** The words of `text` most like `quote`, as they stand in the text; null if nothing is at all alike. */
export function closestWords(text: string, quote: string): string | null {
  const words = [...text.matchAll(/\S+/gu)].slice(0, MAX_WORDS);
  const length = quote.split(/\s+/u).length;
  if (length > MAX_QUOTE_WORDS) return null;
  const wanted = pairsOf(quote);
  let best: string | null = null;
  let greatest = 0.5;
  for (let size = Math.max(1, length - 1); size <= length + 1; size++) {
    for (let first = 0; first + size <= words.length; first++) {
      const last = words[first + size - 1];
      const start = words[first]?.index ?? 0;
      const candidate = text.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0));
      const likeness = dice(wanted, pairsOf(candidate));
      if (likeness > greatest) {
        greatest = likeness;
        best = candidate;
      }
    }
  }
  return best && /[\p{L}\p{N}]$/u.test(quote) ? best.replace(/[.,;:!?]+$/u, "") : best;
}

/** Pairs of neighbouring characters with how often each occurs; case and the shape of quotation marks do not count. */
function pairsOf(text: string): Map<string, number> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, "-")} `;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < plain.length; i++) {
    const pair = plain.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Sørensen–Dice coefficient of two bags: 1 for equal, 0 for nothing in common. */
function dice(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function sum(bag: Map<string, number>): number {
  let total = 0;
  for (const count of bag.values()) total += count;
  return total;
}
