/**
 * The four kinds of weakness a learner may mark, in the order of their keys 1 to 4.
 * Source: the product's table of kinds. Example: "Experts say" is an `attribution`, badge A, key 1.
 */
export const KINDS = ["attribution", "single-source", "loaded", "evidence"] as const;
export type Kind = (typeof KINDS)[number];

/** Whether an arbitrary value names a kind. */
export function isKind(value: unknown): value is Kind {
  return KINDS.includes(value as Kind);
}
