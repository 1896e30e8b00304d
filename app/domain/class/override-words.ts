/**
 * What of one student's terms differs from the class's, in words, for whoever teaches it.
 * Source: mockup of the assignment form. Example: due four days later and four attempts:
 * ["due 8 December, 18:00", "four attempts"]; "4 days more than the class".
 */
import { type Counts, type Explain, type Terms, type TermsOverride, termsFor } from "./terms.ts";
import { lengthWords, momentWords, shortMomentWords } from "./wall-words.ts";
import { attemptsWords, type Piece } from "./words-of-terms.ts";

const COUNTING: Record<Counts, string> = {
  first: "the first counts",
  best: "the best counts",
  last: "the last counts",
};

export const EXPLAINING: Record<Explain, string> = {
  "at-once": "explained at once",
  due: "explained when due",
  close: "explained when it closes",
  release: "explained when released",
};

/** Each difference that an override makes, shortest first said; empty when it makes none. */
export function overrideWords(override: TermsOverride, zone: string): string[] {
  const { opensAt, dueAt, closesAt, attempts, counts, explain, late } = override;
  const at = (words: string, moment: Date | null) =>
    moment ? [`${words} ${shortMomentWords(moment, zone)}`] : [];
  return [
    ...at("opens", opensAt),
    ...at("due", dueAt),
    ...at("closes", closesAt),
    ...(attempts ? [attemptsWords(attempts)] : []),
    ...(counts ? [COUNTING[counts]] : []),
    ...(explain ? [EXPLAINING[explain]] : []),
    ...(late ? [late === "refused" ? "nothing late" : "late work taken"] : []),
  ];
}

/** The names of the terms that an override sets, for the log. */
export function overrideTerms(override: TermsOverride): (keyof Terms)[] {
  return (["opensAt", "dueAt", "closesAt", "attempts", "counts", "explain", "late"] as const).filter(
    (name) => override[name] !== null,
  );
}

/** One student's deadline beside the class's: "Quail has until Tuesday 8 December, 18:00: 4 days more than the class." */
export function deadlineWords(
  { name, override, terms }: { name: string; override: TermsOverride; terms: Terms },
  zone: string,
  now: Date,
): Piece[] {
  const own = termsFor(terms, override);
  const more = own.dueAt.getTime() - terms.dueAt.getTime();
  const against =
    more === 0 ? ", as the class has" : `: ${lengthWords(more)} ${more > 0 ? "more" : "less"} than the class`;
  return [`${name} has until `, { strong: momentWords(own.dueAt, zone, now) }, `${against}.`];
}
