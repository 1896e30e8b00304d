/**
 * What a mark is worth for a finding: half of the key words is enough, spilling into other sentences dilutes, and
 * another kind halves it. Of a finding's places the best one counts.
 *
 *     credit = kind factor · max over places of min(1, 2·cover) · tight
 *     cover = |mark ∩ core| / |core|     tight = |mark ∩ extent| / |mark|     (all in words)
 *
 * Source: SCORING specification §2. Example: an attribution mark on 4 of the 8 words of an evidence finding's core
 * has cover ½ and tight 1, so a place credit of 1, and is worth ½ for being of another kind.
 */
import type { Mark } from "../attempt/answers.ts";
import type { Finding } from "../exercise/exercise.ts";
import type { Kind } from "../exercise/kind.ts";
import type { Span } from "../passage/span.ts";
import { sharedWords, type WordRange, wordRange } from "../passage/words.ts";

/** A mark by the words it touches. */
export interface MeasuredMark {
  kind: Kind;
  words: WordRange;
}

/** A finding by the words of its places. */
export interface MeasuredFinding {
  kind: Kind;
  accepts: Kind[];
  places: { core: WordRange; extent: WordRange }[];
}

export function measureMark(words: readonly Span[], mark: Mark): MeasuredMark {
  return { kind: mark.kind, words: wordRange(words, mark) };
}

export function measureFinding(words: readonly Span[], finding: Finding): MeasuredFinding {
  const places = finding.places.map(({ core, extent }) => ({
    core: wordRange(words, core),
    extent: wordRange(words, extent),
  }));
  return { kind: finding.kind, accepts: finding.accepts, places };
}

/** 1 when the mark names the finding's kind or one that it also accepts, else ½. */
export function kindFactor(mark: Pick<Mark, "kind">, finding: Pick<Finding, "kind" | "accepts">): 1 | 0.5 {
  return mark.kind === finding.kind || finding.accepts.includes(mark.kind) ? 1 : 0.5;
}

/** Credit in [0, 1]; 0 when the mark touches no key word. */
export function markCredit(mark: MeasuredMark, finding: MeasuredFinding): number {
  let best = 0;
  for (const { core, extent } of finding.places) {
    const covered = sharedWords(mark.words, core);
    if (covered === 0) continue;
    const enough = Math.min(core.to - core.from, 2 * covered);
    const within = sharedWords(mark.words, extent);
    // One division only, so that a credit of exactly ¾ is ¾ and not a hair below it.
    const credit = (enough * within) / ((core.to - core.from) * (mark.words.to - mark.words.from));
    best = Math.max(best, credit);
  }
  return kindFactor(mark, finding) * best;
}
