/**
 * One student's exceptions as a form gives them: what is empty stays as it is for the class.
 * Source: issue "Instructors run a class" ("per-student overrides for any of these that always beat the defaults").
 * Example: due 8 December 18:00 and a reason, all else empty: four days more than the class, nothing else differs.
 */
import { ownTermsFlaw } from "./own-terms-flaw.ts";
import { COUNTS, EXPLAIN, LATE, type Terms, type TermsOverride, termsFor } from "./terms.ts";
import { attemptsOf, momentOf, oneOf, TERM_FIELDS, type TypedTerms } from "./typed-terms.ts";
import { shortMomentWords } from "./wall-words.ts";
import { wallOf } from "./zoned-time.ts";

export interface TypedOverride extends TypedTerms {
  reason: string;
}

export type OverrideProblems = {
  [K in "opens" | "due" | "closes" | "attempts" | "explain" | "choices" | "reason" | "nothing"]?: string;
};

type OverrideReading =
  | { ok: true; override: TermsOverride; reason: string }
  | { ok: false; problems: OverrideProblems };

const MOST_REASON = 300;
const NO_TIME = "Give both a day and a time, or neither.";

/** The form among a page's fields; what is missing is empty. */
export function typedOverride(entries: [string, string][]): TypedOverride {
  const field = (name: string) => entries.findLast(([key]) => key === name)?.[1] ?? "";
  const terms = Object.fromEntries(TERM_FIELDS.map((name) => [name, field(name)])) as TypedTerms;
  return { ...terms, reason: field("reason") };
}

/** An override as its form shows it. */
export function shownOverride(override: TermsOverride, reason: string, zone: string): TypedOverride {
  const wall = (at: Date | null) => (at ? wallOf(at, zone) : { date: "", time: "" });
  const [opens, due, closes] = [wall(override.opensAt), wall(override.dueAt), wall(override.closesAt)];
  return {
    ...{ opensDate: opens.date, opensTime: opens.time, dueDate: due.date, dueTime: due.time },
    ...{ closesDate: closes.date, closesTime: closes.time, attempts: override.attempts?.toString() ?? "" },
    ...{ counts: override.counts ?? "", explain: override.explain ?? "", late: override.late ?? "" },
    reason,
  };
}

/** @param terms the class's own. */
export function readOverride(typed: TypedOverride, terms: Terms, zone: string): OverrideReading {
  const override: TermsOverride = {
    opensAt: momentOf(typed, "opens", zone, "earlier")?.at ?? null,
    dueAt: momentOf(typed, "due", zone, "later")?.at ?? null,
    closesAt: momentOf(typed, "closes", zone, "later")?.at ?? null,
    attempts: attemptsOf(typed.attempts),
    counts: oneOf(COUNTS, typed.counts),
    explain: oneOf(EXPLAIN, typed.explain),
    late: oneOf(LATE, typed.late),
  };
  const problems: OverrideProblems = {};
  for (const which of ["opens", "due", "closes"] as const) {
    const empty = typed[`${which}Date`] === "" && typed[`${which}Time`] === "";
    if (!empty && override[`${which}At`] === null) problems[which] = NO_TIME;
  }
  if (typed.attempts !== "" && override.attempts === null) problems.attempts = "Choose one of the numbers.";
  if ((["counts", "explain", "late"] as const).some((name) => typed[name] !== "" && override[name] === null))
    problems.choices = "Choose one of what is offered.";
  if (Object.values(override).every((own) => own === null) && Object.keys(problems).length === 0)
    problems.nothing = "Nothing here differs from the class yet. Give a time of their own, or more attempts.";
  const reason = typed.reason.replace(/\s+/g, " ").trim();
  if (reason === "") problems.reason = "Say why in a few words, for those who teach the class with you.";
  if (reason.length > MOST_REASON)
    problems.reason = `At most ${MOST_REASON} characters; this has ${reason.length}.`;
  checkTogether(override, terms, zone, problems);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, override: unaided(override, terms), reason };
}

function checkTogether(override: TermsOverride, terms: Terms, zone: string, problems: OverrideProblems) {
  const due = shortMomentWords(termsFor(terms, override).dueAt, zone);
  switch (ownTermsFlaw(terms, override)) {
    case "opening":
      problems[override.dueAt ? "due" : "opens"] ??= `It would not open before it is due (${due}).`;
      return;
    case "closing":
      problems.closes ??= `This is before it is due. Choose ${due}, or later.`;
      return;
    case "endless":
      problems.closes ??=
        "The class takes nothing late and so has no closing time: say until when this student’s late work is taken.";
      return;
    case "unexplained":
      problems.explain ??= "It never closes for this student: choose another time for the explanations.";
  }
}

/** Where explanations appear at once, only the first attempt can count. */
function unaided(override: TermsOverride, terms: Terms): TermsOverride {
  const own = termsFor(terms, override);
  return own.explain === "at-once" && own.counts !== "first" ? { ...override, counts: "first" } : override;
}
