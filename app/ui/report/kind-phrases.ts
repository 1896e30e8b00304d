import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";

/** Kinds as they stand in a sentence. */
const A_CASE: Record<Kind, string> = {
  attribution: "an unverified attribution",
  "single-source": "a single-source claim",
  loaded: "a case of loaded wording",
  evidence: "a case of missing evidence",
};

const PLAIN: Record<Kind, string> = {
  attribution: "unverified attribution",
  "single-source": "single-source claim",
  loaded: "loaded wording",
  evidence: "missing evidence",
};

const CASES: Record<Kind, string> = {
  attribution: "unverified attributions",
  "single-source": "single-source claims",
  loaded: "cases of loaded wording",
  evidence: "cases of missing evidence",
};

/** "an unverified attribution". */
export function aCaseOf(kind: Kind): string {
  return A_CASE[kind];
}

/** "unverified attribution". */
export function plainKind(kind: Kind): string {
  return PLAIN[kind];
}

/** "unverified attributions". */
export function casesOf(kind: Kind): string {
  return CASES[kind];
}

/** Each kind once, in the order of their keys. */
export function inKeyOrder(kinds: Kind[]): Kind[] {
  return KINDS.filter((kind) => kinds.includes(kind));
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: string[], word = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}
