/**
 * Under which terms a student works on an assignment: the class's, each of which an override of this student's beats.
 * Late work is marked as late until the assignment closes; where it is refused, the due time closes it.
 * Source: issue "Instructors run a class"; PRODUCT "Words we use" (Assignment, Override).
 * Example: due 4 December, closing 6 December, an override due 8 December: this student's work is on time and accepted
 * until the 8th, since nobody's work closes before it is due.
 */
export const COUNTS = ["first", "best", "last"] as const;
export const EXPLAIN = ["at-once", "due", "close", "release"] as const;
export const LATE = ["marked", "refused"] as const;

/** Which of a student's attempts counts. */
export type Counts = (typeof COUNTS)[number];
/** When explanations and scores appear: after each attempt, at the due time, when it closes, or when released by hand. */
export type Explain = (typeof EXPLAIN)[number];
export type Late = (typeof LATE)[number];

export interface Terms {
  opensAt: Date;
  dueAt: Date;
  /** null: late work is taken for good. */
  closesAt: Date | null;
  /** How many attempts at each exercise, 1 or more. */
  attempts: number;
  counts: Counts;
  explain: Explain;
  late: Late;
}

/** One student's exceptions; null means "as for the class". */
export type TermsOverride = { [K in keyof Terms]: Terms[K] | null };

/** The terms of one student. An override without a closing time of its own never closes before it is due. */
export function termsFor(terms: Terms, override: TermsOverride | null): Terms {
  if (!override) return terms;
  const dueAt = override.dueAt ?? terms.dueAt;
  const closesAt = override.closesAt ?? terms.closesAt;
  return {
    opensAt: override.opensAt ?? terms.opensAt,
    dueAt,
    closesAt: closesAt && closesAt < dueAt ? dueAt : closesAt,
    attempts: override.attempts ?? terms.attempts,
    counts: override.counts ?? terms.counts,
    explain: override.explain ?? terms.explain,
    late: override.late ?? terms.late,
  };
}

/** From when on nothing is accepted; null: never. */
export function endOf(terms: Terms): Date | null {
  return terms.late === "refused" ? terms.dueAt : terms.closesAt;
}

export type Stage = "not-open" | "open" | "late" | "closed";

/** Where an assignment stands for one student. A time belongs to what it begins: at the due time itself, work is late. */
export function stageOf(terms: Terms, now: Date): Stage {
  const end = endOf(terms);
  if (now < terms.opensAt) return "not-open";
  if (end !== null && now >= end) return "closed";
  return now < terms.dueAt ? "open" : "late";
}

/** Whether work handed in then was late. */
export function isLate(terms: Pick<Terms, "dueAt">, submittedAt: Date): boolean {
  return submittedAt >= terms.dueAt;
}
