/**
 * Which terms of an assignment differ between two states of it, by their names, for the log.
 * Source: issue "Instructors run a class". Example: due a day later: ["dueAt"].
 */
import type { Terms } from "./terms.ts";

const NAMES = ["opensAt", "dueAt", "closesAt", "attempts", "counts", "explain", "late"] as const;

export function changedTerms(before: Terms, after: Terms): (keyof Terms)[] {
  return NAMES.filter((name) => plain(before[name]) !== plain(after[name]));
}

const plain = (value: Terms[keyof Terms]) => (value instanceof Date ? value.getTime() : value);
