/**
 * Numbers as sentences say them, shared by everything that is put into words.
 * Source: DESIGN (voice). Example: 2 marks are "two marks", 25 are "25 marks"; a share of 0.584 is "58%".
 */
const WORDS = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** In words up to twenty, in figures beyond; 0 is "none". */
export function inWords(n: number): string {
  return WORDS[n] ?? String(n);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "one mark", "three marks", "no marks". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n === 0 ? "no" : inWords(n)} ${n === 1 ? one : many}`;
}

/** "the one", "both", "all three". */
export function allOf(n: number): string {
  if (n === 1) return "the one";
  return n === 2 ? "both" : `all ${inWords(n)}`;
}

/** "five of the six", "neither of the two", "both", "all six", "none of the six". `total` ≥ 2. */
export function someOf(part: number, total: number): string {
  if (part === total) return allOf(total);
  if (part === 0 && total === 2) return "neither of the two";
  return `${inWords(part)} of the ${inWords(total)}`;
}

const HALVES: Record<string, string> = { "0.25": "¼", "0.5": "½", "0.75": "¾" };

/** A credit as people write it: 4, 4½, ¾, else with two decimals at most. */
export function asCredit(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const whole = Math.floor(rounded);
  const part = Math.round((rounded - whole) * 100) / 100;
  const glyph = HALVES[String(part)];
  if (glyph === undefined) return String(rounded);
  return whole === 0 ? glyph : `${whole}${glyph}`;
}

/** A share in [0, 1] in whole per cent, the only place where one is rounded. */
export function inPercent(share: number): number {
  return Math.round(share * 100);
}

/** "58%" */
export function asPercent(share: number): string {
  return `${inPercent(share)}%`;
}
