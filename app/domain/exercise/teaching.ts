/**
 * What a teacher's page says of a module: how to teach it, not what its answers are. It is public, so it names kinds
 * of mistakes and never a finding of an exercise.
 * Source: CONTENT format, `content/teaching`. Example: {ask: "Who could know?", listenFor: "People who were there."}.
 */
import type { StandardId } from "./standards.ts";

export interface Teaching {
  /** Id of the module it is for. */
  module: string;
  /** Phrases that complete "Pupils will be able to …". */
  aims: string[];
  /** What to prepare. */
  before: string;
  /** Parts of the lessons in order; `minutes` are whole. */
  plan: { minutes: number; what: string }[];
  questions: { ask: string; listenFor: string }[];
  /** What pupils often say, and how to meet it. */
  misreadings: { reading: string; answer: string }[];
  standards: { id: StandardId; how: string }[];
}
