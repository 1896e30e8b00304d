/**
 * A warning for whoever gives an exception: the class already knows the key while this student can still hand in.
 * Source: fresh-eyes review of the exceptions. Example: "The class has its explanations from Sunday 6 December, 18:00;
 * Gannet can still hand in until Tuesday 8 December, 18:00."
 */
import { endOf, type Terms, type TermsOverride, termsFor } from "./terms.ts";
import { momentWords } from "./wall-words.ts";
import type { Piece } from "./words-of-terms.ts";

interface Ahead {
  name: string;
  override: TermsOverride;
  /** The class's. */
  terms: Terms;
  releasedAt: Date | null;
}

/**
 * null where nobody is ahead by this exception: the class has no explanations before this student's work is in, or its
 * own terms let everybody hand in as long.
 */
export function aheadWords(
  { name, override, terms, releasedAt }: Ahead,
  zone: string,
  now: Date,
): Piece[] | null {
  const own = endOf(termsFor(terms, override));
  const from = explainedToClass(terms, releasedAt);
  if (from === null || !isAfter(own, from) || !isAfter(own, endOf(terms))) return null;
  const until: Piece[] = own
    ? [" until ", { strong: momentWords(own, zone, now) }, "."]
    : [" at any time after that."];
  return [
    from <= now ? "The class has had its explanations since " : "The class has its explanations from ",
    { strong: momentWords(from, zone, now) },
    `; ${name} can still hand in`,
    ...until,
  ];
}

/** null: at no one moment. Where they appear at once, each student has them as their own work comes in. */
function explainedToClass(terms: Terms, releasedAt: Date | null): Date | null {
  const byTerms = { "at-once": null, due: terms.dueAt, close: endOf(terms), release: null }[terms.explain];
  if (releasedAt === null || byTerms === null) return byTerms ?? releasedAt;
  return releasedAt < byTerms ? releasedAt : byTerms;
}

/** Whether a moment, or (null) never, comes after another. */
function isAfter(a: Date | null, b: Date | null): boolean {
  return b !== null && (a === null || a > b);
}
