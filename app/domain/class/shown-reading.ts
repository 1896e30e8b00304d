/**
 * What the results page shows of one exercise. A count is null where it is about fewer than five students and the page
 * may leave the class; whatever could be worked out from the others is null, too.
 * Source: issue "Instructors run a class" ("figures about fewer than five students are suppressed in class reports that
 * leave the class"). Example: a sentence marked by three of 21: {level: 0, marked: null}.
 */
import type { Kind } from "../exercise/kind.ts";
import type { Passage } from "../passage/passage.ts";
import type { Span } from "../passage/span.ts";
import type { Interval } from "../stats/wilson.ts";

export type ShownCount = number | null;

export interface ShownSentence {
  /** Position in the passage, from 0. */
  index: number;
  /** The key's kinds in it, once each; empty for a sound one. */
  kinds: Kind[];
  /** 0 to 5, by the share that marked it. */
  level: number;
  marked: ShownCount;
  /** Marked it as the key does; null also for sound ones. */
  rightKind: ShownCount;
  /** How many marked it as each kind; null on pages that leave the class. */
  byKind: Record<Kind, number> | null;
}

export interface ShownFinding {
  finding: string;
  kind: Kind;
  /** Index of the sentence in which it begins. */
  sentence: number;
  quote: string;
  found: ShownCount;
  partly: ShownCount;
  otherKind: ShownCount;
  missed: ShownCount;
  /** The other kind most chose; null where nobody chose one, or it may not be told. */
  otherMost: Kind | null;
}

/** Something to talk about with the class; at most one a sentence. */
export interface ShownNote {
  sentence: number;
  /** Of the finding it is about; null beside a sound sentence. */
  kind: Kind | null;
  title: string;
  /** With figures; empty where those may not be told. */
  words: string;
}

/** A passage, and what came of marking it; one that was only to be read has no key and no sentences. */
export interface ShownPassage {
  passage: Passage;
  key: { kind: Kind; core: Span }[];
  sentences: ShownSentence[];
  notes: ShownNote[];
}

/** How often what is of this kind was found, or (null) sound sentences were left alone. */
export interface ShownKind {
  kind: Kind | null;
  count: ShownCount;
  of: number;
  interval: Interval | null;
}

export interface ShownQuestion {
  task: string;
  type: "choice" | "order" | "match" | "rewrite";
  prompt: string;
  /** In [0, 1], over those scored; null where nobody has been. */
  mean: number | null;
  scored: number;
  right: ShownCount;
}

export interface ShownReading {
  /** How many handed it in; counts are of these. */
  handedIn: number;
  passages: ShownPassage[];
  kinds: ShownKind[];
  /** Worst understood first, by the passage's place in `passages`. */
  findings: (ShownFinding & { passage: number })[];
  questions: ShownQuestion[];
}

/** How the scores fell; everything but `of` is null while nothing has been rated. */
export interface ShownSpread {
  /** How many scores. */
  of: number;
  /** In [0, 1]. */
  median: number | null;
  /** The middle half; null also on pages that leave the class. */
  band: { low: number; high: number } | null;
  /** How many stand at each step of 5 %, or, on pages that leave the class, in each quarter of the scale. */
  columns: { from: number; to: number; count: ShownCount }[];
}
