/**
 * "What they will experience": the terms of an assignment in sentences, beside its form, while it is being filled in.
 * Source: mockup of the assignment form ("24 students can start on Monday 23 November, 09:00 and should submit by …").
 */
import { endOf, type Terms, type TermsOverride, termsFor } from "./terms.ts";
import type { ReadTerms } from "./typed-terms.ts";
import { momentWords } from "./wall-words.ts";
import { attemptsWords, listWords, type Piece, tries } from "./words-of-terms.ts";

export interface Exception {
  name: string;
  override: TermsOverride;
}

interface Experience {
  students: number;
  zone: string;
  now: Date;
  read: ReadTerms;
  exceptions: Exception[];
}

/** Paragraphs of sentences. What cannot be read yet is a gap. */
export function termsWords(experience: Experience): Piece[][] {
  const { read, exceptions } = experience;
  const last: Piece[] = read.terms ? exceptionWords(exceptions, read.terms) : [];
  return [beginning(experience), afterwards(experience), [...last, "Nobody sees another’s result."]];
}

function beginning({ students, zone, now, read }: Experience): Piece[] {
  const who = students === 1 ? "One student" : students === 0 ? "Those who join" : `${students} students`;
  const begun = read.opens && read.opens.at <= now;
  const when: Piece[] = begun ? ["at once"] : ["on ", moment(fine(read, "opens"), zone, now)];
  const they = students === 1 ? "There are" : "They have";
  return [
    `${who} can start `,
    ...when,
    read.due && read.due.at <= now ? " and should have submitted by " : " and should submit by ",
    moment(fine(read, "due"), zone, now),
    `. ${they} `,
    read.attempts !== null && read.counts !== null
      ? { strong: tries({ attempts: read.attempts, counts: read.counts }) }
      : { gap: "a number of attempts" },
    " at each passage.",
  ];
}

function afterwards({ zone, now, read, exceptions }: Experience): Piece[] {
  const open = read.closes === null && read.problems.closes === undefined;
  const late: Piece[] =
    read.late === "refused"
      ? ["After that nothing is accepted. "]
      : open
        ? ["What comes in later is marked late; it never closes. "]
        : [
            "What comes in later is marked late, until it closes on ",
            moment(fine(read, "closes"), zone, now),
            ". ",
          ];
  return [...late, ...explanations(read, explainedApart(exceptions, read.terms))];
}

function explanations({ explain, late, attempts }: ReadTerms, apart: boolean): Piece[] {
  const again = (attempts ?? 1) > 1;
  switch (explain) {
    case "at-once":
      return [
        "Each sees the key and every explanation as soon as an attempt is in",
        again ? ", so only the first attempt can count." : ".",
      ];
    case "due":
      return [
        apart
          ? "At the due time everyone who has handed in sees the key and every explanation, those with exceptions each at their own time"
          : "At the due time everyone who has handed in sees the key and every explanation",
        again && late === "marked" ? "; a further attempt after that no longer counts." : ".",
      ];
    case "close":
      return [
        apart
          ? "At that moment the class sees the key and every explanation, those with exceptions each at their own time."
          : "At that moment everyone sees the key and every explanation.",
      ];
    case "release":
      return ["The key and every explanation stay hidden until you release them."];
    default:
      return [{ gap: "When explanations appear is still to be chosen." }];
  }
}

/** Whether an exception has its explanations at another time than the class; unknown terms are no reason to say so. */
export function explainedApart(exceptions: Pick<Exception, "override">[], terms: Terms | null): boolean {
  if (!terms) return false;
  const at = (of: Terms) => ({ due: of.dueAt, close: endOf(of), "at-once": null, release: null })[of.explain];
  return exceptions.some(({ override }) => {
    const own = termsFor(terms, override);
    return own.explain !== terms.explain || at(own)?.getTime() !== at(terms)?.getTime();
  });
}

/** A time that can be read but not be meant, such as a closing before it is due, is a gap, too. */
const fine = (read: ReadTerms, which: "opens" | "due" | "closes") =>
  read.problems[which] ? null : read[which];

function moment(read: { at: Date } | null, zone: string, now: Date): Piece {
  return read ? { strong: momentWords(read.at, zone, now) } : { gap: "a time still to be mended" };
}

/** "Gannet and Quail have longer; Teal has four attempts. " */
function exceptionWords(exceptions: Exception[], terms: Terms): string[] {
  const longer: string[] = [];
  const others: string[] = [];
  for (const { name, override } of exceptions) {
    const own = termsFor(terms, override);
    if (own.dueAt > terms.dueAt || later(endOf(own), endOf(terms))) longer.push(name);
    else if (own.attempts !== terms.attempts) others.push(`${name} has ${attemptsWords(own.attempts)}`);
    else others.push(`${name} has terms of their own`);
  }
  const parts = [
    ...(longer.length > 0 ? [`${listWords(longer)} ${longer.length === 1 ? "has" : "have"} longer`] : []),
    ...others,
  ];
  return parts.length > 0 ? [`${parts.join("; ")}. `] : [];
}

const later = (a: Date | null, b: Date | null) => b !== null && (a === null || a > b);
