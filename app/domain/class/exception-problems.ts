/**
 * What new terms of a class would do to the exceptions of single students, beside the field of the class's form that
 * does it.
 * Source: issue "Instructors run a class". Example: a due time moved past the closing time that Gannet has of her own:
 * "For Gannet it would close before it is due. …" beside "due".
 */

import { type OwnTermsFlaw, ownTermsFlaw } from "./own-terms-flaw.ts";
import type { Terms, TermsOverride } from "./terms.ts";
import type { TermsProblems } from "./typed-terms.ts";
import { listWords } from "./words-of-terms.ts";

const PLACES: Record<OwnTermsFlaw, keyof TermsProblems> = {
  opening: "due",
  closing: "due",
  endless: "choices",
  unexplained: "closes",
};

const WORDS: Record<OwnTermsFlaw, string> = {
  opening: "it would be due before it opens",
  closing: "it would close before it is due",
  endless: "late work would be taken for good, as no closing time would be left",
  unexplained: "the explanations would never appear, as they wait for a closing time",
};

/** @param exceptions with the names shown; of each student, what is wrong first. */
export function exceptionProblems(
  terms: Terms,
  exceptions: { name: string; override: TermsOverride }[],
): TermsProblems {
  const names = new Map<OwnTermsFlaw, string[]>();
  for (const { name, override } of exceptions) {
    const flaw = ownTermsFlaw(terms, override);
    if (flaw) names.set(flaw, [...(names.get(flaw) ?? []), name]);
  }
  const problems: TermsProblems = {};
  for (const [flaw, of] of names) {
    const mend = of.length === 1 ? "Change that exception first." : "Change those exceptions first.";
    problems[PLACES[flaw]] ??= `For ${listWords(of)} ${WORDS[flaw]}. ${mend}`;
  }
  return problems;
}
