const JOINERS = /^(?:a|an|and|at|by|de|del|du|for|from|in|la|of|on|or|the|to|with|al|el)$/i;

/** A word of a text: as it stands there, as it is compared, and where it begins. */
export interface Word {
  shown: string;
  plain: string;
  index: number;
}

/** Words that stand in a row in two texts. */
export interface Run<Origin> {
  words: Word[];
  /** Where they stand too. */
  origin: Origin;
}

/** The words of a text; case and the shape of the apostrophe do not count. */
export function wordsIn(text: string): Word[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    shown: match[0],
    plain: match[0].toLowerCase().replaceAll("’", "'"),
    index: match.index,
  }));
}

/** Every `length` words in a row, as keys to compare, in order. */
export function grams(words: Word[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, from) =>
    words
      .slice(from, from + length)
      .map(({ plain }) => plain)
      .join(" "),
  );
}

/** The longest runs of at least `length` words that `known` has an origin for. Names and numbers alone are none. */
export function runsIn<Origin>(
  words: Word[],
  length: number,
  known: (gram: string) => Origin | undefined,
): Run<Origin>[] {
  const keys = grams(words, length);
  const runs: Run<Origin>[] = [];
  for (let i = 0; i < keys.length; i++) {
    const origin = known(keys[i] ?? "");
    if (origin === undefined) continue;
    const first = i;
    while (i + 1 < keys.length && known(keys[i + 1] ?? "") !== undefined) i++;
    const run = words.slice(first, i + length);
    if (run.every(({ shown }) => JOINERS.test(shown) || /^[\p{Lu}\p{N}]/u.test(shown))) continue;
    runs.push({ words: run, origin });
    i += length - 1;
  }
  return runs;
}

/** A run as it stands in its text, for a message. */
export function showRun({ words }: { words: Word[] }): string {
  return words.map(({ shown }) => shown).join(" ");
}
