/**
 * Whether a text can be an e-mail address; mail alone could tell whether it is one.
 * Source: the pattern that the account forms use too (zod's `email`). Example: "skua@" is cut short.
 */
const SHAPE =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
const CUT_SHORT = /^[^\s@]+@[^\s@.]*\.?$/;

/** What is wrong with an address, as a sentence, or null. */
export function emailProblem(email: string): string | null {
  if (email.length > 254) return "The e-mail address is too long. Mend it or leave it empty.";
  if (SHAPE.test(email)) return null;
  if (CUT_SHORT.test(email)) return "The e-mail address is cut short. Mend it or leave it empty.";
  return "This is not an e-mail address such as name@school.example. Mend it or leave it empty.";
}
