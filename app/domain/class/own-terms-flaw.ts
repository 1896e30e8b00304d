/**
 * What makes no sense in the terms that the class's and one student's exceptions give together, whichever of the two
 * were changed last.
 * Source: issue "Instructors run a class" ("overrides … that always beat the defaults").
 * Example: a class that refuses late work has no closing time; late work taken from one student would be taken for good.
 */
import { endOf, type Terms, type TermsOverride, termsFor } from "./terms.ts";

/**
 * "opening": it would not open before it is due. "closing": a closing time of their own lies before it is due.
 * "endless": taken for good, though not from the class. "unexplained": the explanations wait for a closing that never is.
 */
export type OwnTermsFlaw = "opening" | "closing" | "endless" | "unexplained";

/** null: they make sense. */
export function ownTermsFlaw(terms: Terms, override: TermsOverride): OwnTermsFlaw | null {
  const own = termsFor(terms, override);
  if (own.opensAt >= own.dueAt) return "opening";
  if (override.closesAt && override.closesAt < own.dueAt) return "closing";
  if (endOf(own) !== null) return null;
  if (endOf(terms) !== null) return "endless";
  return own.explain === "close" ? "unexplained" : null;
}
