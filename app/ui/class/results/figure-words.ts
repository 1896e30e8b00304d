import type { ShownCount } from "#app/domain/class/shown-reading.ts";
import { asPercent } from "#app/domain/words/number-words.ts";

/** "7"; "–" for one that may not be told. */
export function countWords(count: ShownCount): string {
  return count === null ? "–" : String(count);
}

/** "57%" of that many; "–" of nobody, or where it may not be told. */
export function shareWords(count: ShownCount, of: number): string {
  return of === 0 || count === null ? "–" : asPercent(count / of);
}
