/**
 * Phrases for terms, shared by what instructors and students read.
 * Source: mockup of the assignment form. Example: two attempts, the best counts: "two attempts; the better one counts".
 */
import { counted } from "../words/number-words.ts";
import type { Counts, Terms } from "./terms.ts";

/** Part of a sentence: plain, or said with weight, or a gap where something is still to be mended. */
export type Piece = string | { strong: string } | { gap: string };

/** "one attempt", "two attempts" */
export function attemptsWords(attempts: number): string {
  return counted(attempts, "attempt");
}

/** "the better one counts" */
export function countsWords({ attempts, counts }: Pick<Terms, "attempts" | "counts">): string {
  const which: Record<Counts, string> = {
    first: "first",
    best: attempts === 2 ? "better" : "best",
    last: "last",
  };
  return `the ${which[counts]} one counts`;
}

/** "one attempt", "two attempts; the better one counts" */
export function tries(terms: Pick<Terms, "attempts" | "counts">): string {
  const words = attemptsWords(terms.attempts);
  return terms.attempts === 1 ? words : `${words}; ${countsWords(terms)}`;
}

/** "Ann", "Ann and Ben", "Ann, Ben and Cem" */
export function listWords(words: string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
