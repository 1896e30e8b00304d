/**
 * What handing in means for one student, beside the button: which of their attempts it is, whether it can count, and
 * when the explanations appear.
 * Source: issue "Instructors run a class" ("shown wherever they apply"). Example: "This is attempt 1 of 2 for the
 * class; the better one counts. Your score and every explanation appear on Friday 4 December, 18:00."
 */
import { explainedFrom } from "./explained.ts";
import { stageOf, type Terms } from "./terms.ts";
import { momentWords } from "./wall-words.ts";
import { countsWords } from "./words-of-terms.ts";

export interface HandIn {
  /** The student's own. */
  terms: Terms;
  releasedAt: Date | null;
  zone: string;
  /** Which attempt it would be, from 1. */
  number: number;
  /** Whether none of those handed in before has been explained. */
  mayCount: boolean;
}

/** Sentences; of an assignment that takes no work just now, that it takes none. */
export function handInWords({ terms, releasedAt, zone, number, mayCount }: HandIn, now: Date): string {
  const stage = stageOf(terms, now);
  if (stage === "closed" || stage === "not-open")
    return "The assignment takes no work just now, by the server’s clock; what you have done is kept.";
  const from = explainedFrom(terms, releasedAt, { submittedAt: now, explainedAt: null });
  const atOnce = from !== null && from <= now;
  const which = !mayCount
    ? "; it does not count, since you have seen the explanations"
    : terms.attempts === 1
      ? ""
      : atOnce
        ? ", and the one that counts"
        : `; ${countsWords(terms)}`;
  const when = atOnce
    ? "as soon as it is handed in"
    : from
      ? `on ${momentWords(from, zone, now)}`
      : "when your teacher releases them";
  return `This is ${attempt(number, terms.attempts)}${which}. Your score and every explanation appear ${when}.`;
}

function attempt(number: number, most: number): string {
  if (number > most) return `attempt ${number} for the class`;
  return most === 1 ? "your one attempt for the class" : `attempt ${number} of ${most} for the class`;
}
