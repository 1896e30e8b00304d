/**
 * Names that people see: up to 80 characters, not only blanks, and nothing invisible that could turn the text around it.
 * Source: QUALITY (hostile text). Example: "  M. Arden " is kept as "M. Arden"; a name of spaces only is none (null).
 */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Anything that leaves ink: neither a blank nor one of the characters that are drawn as nothing. */
const VISIBLE = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The stored form of what was typed; null when nothing is left of it. */
export function normaliseDisplayName(typed: string | null): string | null {
  const name = (typed ?? "").normalize("NFC").trim();
  return name === "" ? null : name;
}

/** What is wrong with a normalised name, as a sentence, or null. */
export function displayNameProblem(name: string): string | null {
  if (name.length > 80) return "A name has at most 80 characters.";
  if (INVISIBLE.test(name) || !VISIBLE.test(name))
    return "This name has characters that cannot be seen. Type it anew.";
  return null;
}
