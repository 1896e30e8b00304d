/**
 * The terms of an assignment as a form gives them, read in the class's zone. What can be read is given even where
 * something else is wrong, so that the form can say in words what it has understood so far.
 * Source: issue "Instructors run a class"; mockup of the assignment form.
 * Example: due 4 December 18:00, closes 2 December 18:00: "This is 2 days before it is due. …" beside "closes".
 */
import { COUNTS, type Counts, EXPLAIN, type Explain, LATE, type Late, type Terms } from "./terms.ts";
import { lengthWords, shortMomentWords } from "./wall-words.ts";
import { instantOf, type Lean, type ZonedInstant } from "./zoned-time.ts";

export const TERM_FIELDS = [
  "opensDate",
  "opensTime",
  "dueDate",
  "dueTime",
  "closesDate",
  "closesTime",
  "attempts",
  "counts",
  "explain",
  "late",
] as const;

/** Dates as "2026-12-04", times as "18:00", the others as their values; empty is nothing. */
export type TypedTerms = Record<(typeof TERM_FIELDS)[number], string>;
export type TermsProblems = { [K in "opens" | "due" | "closes" | "attempts" | "choices"]?: string };

export interface ReadTerms {
  opens: ZonedInstant | null;
  due: ZonedInstant | null;
  closes: ZonedInstant | null;
  attempts: number | null;
  counts: Counts | null;
  explain: Explain | null;
  late: Late | null;
  problems: TermsProblems;
  /** null while there are problems. */
  terms: Terms | null;
}

const MOST_ATTEMPTS = 10;
const NO_TIME = "Give a day and a time, such as 4 December 2026 and 18:00.";

export function readTerms(typed: TypedTerms, zone: string): ReadTerms {
  const opens = momentOf(typed, "opens", zone, "earlier");
  const due = momentOf(typed, "due", zone, "later");
  const late = oneOf(LATE, typed.late);
  // Where late work is refused, the due time closes it, whatever else stands there.
  const closes = late === "refused" ? null : momentOf(typed, "closes", zone, "later");
  const explain = oneOf(EXPLAIN, typed.explain);
  const attempts = attemptsOf(typed.attempts);
  const counts = explain === "at-once" ? "first" : oneOf(COUNTS, typed.counts);
  const read = { opens, due, closes, attempts, counts, explain, late };
  const problems: TermsProblems = {};
  if (opens === null) problems.opens = NO_TIME;
  if (due === null) problems.due = NO_TIME;
  else if (opens && due.at <= opens.at)
    problems.due = `This is not after it opens. Choose a time after ${shortMomentWords(opens.at, zone)}.`;
  const closing = late === "refused" ? undefined : closingProblem(typed, read, zone);
  if (closing) problems.closes = closing;
  if (attempts === null) problems.attempts = `Choose a number from 1 to ${MOST_ATTEMPTS}.`;
  if (!counts || !explain || !late) problems.choices = "Choose one of what is offered in each group.";
  const fine = Object.keys(problems).length === 0;
  const terms =
    fine && opens && due && attempts !== null && counts && explain && late
      ? { opensAt: opens.at, dueAt: due.at, closesAt: closes?.at ?? null, attempts, counts, explain, late }
      : null;
  return { ...read, problems, terms };
}

function closingProblem(
  typed: TypedTerms,
  { closes, due, explain }: Pick<ReadTerms, "closes" | "due" | "explain">,
  zone: string,
): string | undefined {
  if (closes === null) {
    if (typed.closesDate !== "" || typed.closesTime !== "") return NO_TIME;
    if (explain !== "close") return undefined;
    return "Explanations are to appear when it closes: say when that is, or choose another time for them.";
  }
  if (!due || closes.at >= due.at) return undefined;
  const length = lengthWords(due.at.getTime() - closes.at.getTime());
  return `This is ${length} before it is due. Choose ${shortMomentWords(due.at, zone)}, or later.`;
}

/** A date and time of a form; null when they are empty or none. */
export function momentOf(
  typed: Pick<TypedTerms, `${"opens" | "due" | "closes"}${"Date" | "Time"}`>,
  which: "opens" | "due" | "closes",
  zone: string,
  lean: Lean,
): ZonedInstant | null {
  return instantOf({ date: typed[`${which}Date`], time: typed[`${which}Time`] }, zone, lean);
}

export function oneOf<T extends string>(values: readonly T[], typed: string): T | null {
  return values.find((value) => value === typed) ?? null;
}

export function attemptsOf(typed: string): number | null {
  const n = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return n >= 1 && n <= MOST_ATTEMPTS ? n : null;
}

/** The times that clocks never show, and that were moved: "opens", "due", "closes". */
export function movedTimes(read: ReadTerms): string[] {
  return (["opens", "due", "closes"] as const).filter((which) => read[which]?.shift === "gap");
}
