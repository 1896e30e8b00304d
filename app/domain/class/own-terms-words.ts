/**
 * The terms of an assignment as one student reads them: their own, and the class's wherever the two differ; never why.
 * Source: issue "Instructors run a class" ("shown wherever they apply").
 * Example: "You have until Tuesday 8 December, 18:00; the class until Friday 4 December, 18:00."
 */
import { endOf, stageOf, type Terms } from "./terms.ts";
import { momentWords } from "./wall-words.ts";
import { attemptsWords, countsWords, type Piece } from "./words-of-terms.ts";

interface OwnTerms {
  /** The student's own. */
  terms: Terms;
  /** The class's. */
  others: Terms;
  releasedAt: Date | null;
  zone: string;
  now: Date;
}

/** Paragraphs of sentences. */
export function ownTermsWords(given: OwnTerms): Piece[][] {
  const stage = stageOf(given.terms, given.now);
  if (stage === "closed") return [[...closing(given)], explaining(given)];
  return [timely(given), [...attempting(given), " ", ...explaining(given)]];
}

function timely({ terms, others, zone, now }: OwnTerms): Piece[] {
  const say = (at: Date) => momentWords(at, zone, now);
  const stage = stageOf(terms, now);
  const opens: Piece[] =
    stage === "not-open"
      ? [
          "You can start on ",
          { strong: say(terms.opensAt) },
          versus(terms.opensAt, others.opensAt, (at) => `; the class on ${say(at)}`),
          ". ",
        ]
      : [];
  const until = versus(terms.dueAt, others.dueAt, (at) => `; the class until ${say(at)}`);
  const due: Piece[] =
    stage === "late"
      ? ["It was due on ", say(terms.dueAt), until.replace("until", "on"), ". "]
      : ["You have until ", { strong: say(terms.dueAt) }, until, ". "];
  return [...opens, ...due, ...lateness({ terms, others, zone, now }, stage === "late")];
}

function lateness(given: Omit<OwnTerms, "releasedAt">, already: boolean): Piece[] {
  const { terms, others, zone, now } = given;
  if (terms.late === "refused")
    return [`After that nothing is accepted${others.late === "refused" ? "" : " from you"}.`];
  const what = already ? "What you hand in now is marked late" : "After that it is marked late";
  const end = endOf(terms);
  if (end === null) return [`${what}.`];
  const differs = versus(end, endOf(others), (at) => `; for the class on ${momentWords(at, zone, now)}`);
  return [`${what}, until it closes on `, { strong: momentWords(end, zone, now) }, differs, "."];
}

function attempting({ terms, others }: OwnTerms): Piece[] {
  const own = terms.attempts === others.attempts ? "" : ` (the class has ${others.attempts})`;
  const which = terms.attempts === 1 || terms.explain === "at-once" ? "" : `; ${countsWords(terms)}`;
  return ["You have ", { strong: attemptsWords(terms.attempts) }, `${own} at each passage${which}.`];
}

function closing({ terms, others, zone, now }: OwnTerms): Piece[] {
  const end = endOf(terms);
  if (end === null) return [];
  const differs = versus(end, endOf(others), (at) => `; for the class on ${momentWords(at, zone, now)}`);
  return ["It closed on ", momentWords(end, zone, now), differs, ". Nothing more is accepted."];
}

function explaining({ terms, releasedAt, zone, now }: OwnTerms): Piece[] {
  const at = { "at-once": null, due: terms.dueAt, close: endOf(terms), release: null }[terms.explain];
  if ((releasedAt && releasedAt <= now) || (at && at <= now))
    return ["The explanations of what you have handed in are open to you."];
  if (terms.explain === "at-once")
    return [
      "The explanations open as soon as a passage is handed in, so your first attempt is the one that counts.",
    ];
  if (at === null) return ["Your score and the explanations appear when your teacher releases them."];
  return ["Your score and the explanations appear on ", { strong: momentWords(at, zone, now) }, "."];
}

function versus(own: Date, others: Date | null, words: (at: Date) => string): string {
  return others === null || others.getTime() === own.getTime() ? "" : words(others);
}
