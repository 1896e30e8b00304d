/**
 * What a learner has answered so far: one answer a task, keyed by the task's positional id.
 * Source: SCORING specification §§1–5. Example: {"t1": {type: "mark", marks: [{kind: "loaded", start: 4, end: 13}]}}.
 */
import type { Kind } from "../exercise/kind.ts";
import type { Span } from "../passage/span.ts";

/** A span of the task's passage that the learner labelled with a kind. */
export interface Mark extends Span {
  kind: Kind;
}

/** How likely the learner thinks the answer is right, in per cent. */
export const CERTAINTIES = [25, 50, 75, 95] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type Answer =
  | { type: "mark"; marks: Mark[] }
  | { type: "choice"; chosen: string[]; certainty: Certainty | null }
  /** Item ids, first to last; null where no item has been given that position yet. */
  | { type: "order"; sequence: (string | null)[] }
  /** Left id → right id; pairs not yet made are absent. */
  | { type: "match"; pairs: Record<string, string> }
  | { type: "rewrite"; text: string };

export type Answers = Record<string, Answer>;

/** At most this many marks an attempt (SCORING §1). */
export const MAX_MARKS = 100;
/** At most this many characters in an open answer. */
export const MAX_REWRITE = 2000;
