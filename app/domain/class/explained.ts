/**
 * When a student sees the key of an exercise that was assigned: never before an attempt of theirs is in, and then as
 * the terms say. What is handed in after that has seen the key and cannot count.
 * Source: issue "Instructors run a class" ("where they appear at once only the first attempt can count").
 * Example: explained when due, handed in two days early: seen from the due time on; explained at once: from then on.
 * A due time moved after that takes nothing back: whoever has seen the key has seen it.
 */
import { type Counts, endOf, type Terms } from "./terms.ts";

export interface ExplainedWork {
  submittedAt: Date;
  /** Noted when the terms changed after it had been explained: what was seen stays seen. */
  explainedAt: Date | null;
}

export interface HandedIn extends ExplainedWork {
  id: string;
  /** In [0, 1]; null while nothing in it has been rated. */
  score: number | null;
}

/**
 * From when on an attempt is explained; null: not until the instructor releases it. They may do so before the time
 * that the terms name.
 */
export function explainedFrom(terms: Terms, releasedAt: Date | null, work: ExplainedWork): Date | null {
  const { submittedAt, explainedAt } = work;
  const byTerms = { "at-once": submittedAt, due: terms.dueAt, close: endOf(terms), release: null };
  const earliest = earlier(earlier(byTerms[terms.explain], releasedAt), explainedAt);
  if (earliest === null) return null;
  return earliest > submittedAt ? earliest : submittedAt;
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * The attempt at one exercise that counts: the first, the best (the earlier of equals, an unrated one last) or the last
 * of those handed in before any of them was explained.
 *
 * @param attempts a student's submitted attempts at one exercise, in any order.
 * @returns its id; null when there is none.
 */
export function countingAttempt(attempts: HandedIn[], terms: Terms, releasedAt: Date | null): string | null {
  const inOrder = attempts.toSorted(
    (a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const [first] = inOrder;
  if (!first) return null;
  const seenKey = inOrder.map((one) => explainedFrom(terms, releasedAt, one)).reduce((a, b) => earlier(a, b));
  const unaided = inOrder.filter((one) => one === first || seenKey === null || one.submittedAt < seenKey);
  return pick(unaided, terms.counts)?.id ?? first.id;
}

function pick(attempts: HandedIn[], counts: Counts): HandedIn | undefined {
  if (counts === "first") return attempts[0];
  if (counts === "last") return attempts.at(-1);
  return attempts.reduce((best, one) => ((one.score ?? -1) > (best.score ?? -1) ? one : best));
}
