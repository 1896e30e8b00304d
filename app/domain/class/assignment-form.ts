/**
 * The form that makes an assignment: what, when and how, with everything that is wrong said beside its field.
 * Source: issue "Instructors run a class"; mockup of the assignment form.
 * Example: module "counting" and an empty title is an assignment of its passages, named as the module is.
 */
import type { Terms } from "./terms.ts";
import {
  type ReadTerms,
  readTerms,
  TERM_FIELDS,
  type TermsProblems,
  type TypedTerms,
} from "./typed-terms.ts";
import { wallOf } from "./zoned-time.ts";

export interface TypedAssignment extends TypedTerms {
  title: string;
  /** Id of a module; empty for exercises chosen one by one. */
  module: string;
  exercises: string[];
}

/** What can be assigned. */
export interface Catalogue {
  modules: { id: string; title: string; exercises: string[] }[];
}

export type AssignmentProblems = TermsProblems & { title?: string; module?: string; exercises?: string };

export interface AssignmentContent {
  moduleId: string | null;
  exercises: string[];
}

type AssignmentReading =
  | { ok: true; title: string; content: AssignmentContent; terms: Terms; read: ReadTerms }
  | { ok: false; problems: AssignmentProblems };

const MOST_TITLE = 120;
const DAY = 24 * 3600 * 1000;

/** What a new form starts from: opens tomorrow morning, is due a week later, closes two days after that. */
export function freshAssignment(now: Date, zone: string, module: string): TypedAssignment {
  const day = (n: number) => wallOf(new Date(now.getTime() + n * DAY), zone).date;
  return {
    title: "",
    module,
    exercises: [],
    ...{ opensDate: day(1), opensTime: "09:00", dueDate: day(8), dueTime: "18:00" },
    ...{ closesDate: day(10), closesTime: "18:00", attempts: "2", counts: "best" },
    ...{ explain: "close", late: "marked" },
  };
}

/** Terms as a form shows them. */
export function typedTerms(terms: Terms, zone: string): TypedTerms {
  const wall = (at: Date | null) => (at ? wallOf(at, zone) : { date: "", time: "" });
  const [opens, due, closes] = [wall(terms.opensAt), wall(terms.dueAt), wall(terms.closesAt)];
  return {
    ...{ opensDate: opens.date, opensTime: opens.time, dueDate: due.date, dueTime: due.time },
    ...{ closesDate: closes.date, closesTime: closes.time, attempts: String(terms.attempts) },
    ...{ counts: terms.counts, explain: terms.explain, late: terms.late },
  };
}

/** The form among a page's fields; what is missing is empty. */
export function typedAssignment(entries: [string, string][]): TypedAssignment {
  const field = (name: string) => entries.findLast(([key]) => key === name)?.[1] ?? "";
  const terms = Object.fromEntries(TERM_FIELDS.map((name) => [name, field(name)])) as TypedTerms;
  const exercises = entries.flatMap(([name, value]) => (name === "exercises" ? [value] : []));
  return { ...terms, title: field("title"), module: field("module"), exercises };
}

/**
 * @param given.content what a published assignment holds for good; null while it can still be chosen.
 * @param given.publishing from when on students see it: then it cannot be due already. null: no matter.
 */
export function readAssignment(
  typed: TypedAssignment,
  given: { zone: string; catalogue: Catalogue; content: AssignmentContent | null; publishing: Date | null },
): AssignmentReading {
  const read = readTerms(typed, given.zone);
  const problems: AssignmentProblems = { ...read.problems };
  if (given.publishing && read.due && read.due.at <= given.publishing && !problems.due)
    problems.due = "This is in the past: nobody could hand it in on time. Choose a later time.";
  const chosen = given.content
    ? { content: given.content, problems: {} }
    : readContent(typed, given.catalogue);
  Object.assign(problems, chosen.problems);
  const module = given.catalogue.modules.find(({ id }) => id === chosen.content?.moduleId);
  const title = typed.title.replace(/\s+/g, " ").trim() || module?.title || "";
  if (title === "" && (given.content !== null || typed.module === ""))
    problems.title = "Give it a title: it is of no single module.";
  if (title.length > MOST_TITLE)
    problems.title = `A title has at most ${MOST_TITLE} characters; this one has ${title.length}.`;
  if (!read.terms || !chosen.content || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, title, content: chosen.content, terms: read.terms, read };
}

function readContent(typed: Pick<TypedAssignment, "module" | "exercises">, { modules }: Catalogue) {
  const refused = (problems: AssignmentProblems) => ({ content: null, problems });
  if (typed.module !== "") {
    const module = modules.find(({ id }) => id === typed.module);
    if (!module) return refused({ module: "There is no such module any more. Choose another." });
    if (typed.exercises.length > 0)
      return refused({
        exercises:
          "A whole module is chosen above and passages are ticked here. Choose “Passages ticked below”, or untick them.",
      });
    if (module.exercises.length === 0)
      return refused({ module: "This module has no passages to hand in. Choose another." });
    return { content: { moduleId: module.id, exercises: module.exercises }, problems: {} };
  }
  // In the order of the course, each once.
  const exercises = [...new Set(modules.flatMap((module) => module.exercises))].filter((id) =>
    typed.exercises.includes(id),
  );
  if (new Set(typed.exercises).size > exercises.length)
    return refused({ exercises: "A passage that was ticked is no longer in the course. Tick others." });
  if (exercises.length === 0) return refused({ exercises: "Tick at least one passage." });
  return { content: { moduleId: null, exercises }, problems: {} };
}
