/**
 * Usernames: 3 to 30 letters, digits, hyphens, dots or underscores, beginning and ending with a letter or digit.
 * Compared without regard to case. Letters of any script are welcome; look-alikes are folded by NFKC.
 * Source: PRODUCT ("students may have a username and no e-mail"). Example: " Curlew-85 " → "Curlew-85".
 */
const SHAPE = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]{1,28})[\p{L}\p{M}\p{N}]$/u;
/** Letters and marks that are drawn as nothing: with them two names would look the same. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const RESERVED = new Set([
  "admin",
  "administrator",
  "root",
  "system",
  "guest",
  "says-who",
  "sayswho",
  "support",
]);

/** The stored form of what was typed. */
export function normaliseUsername(typed: string): string {
  return typed.normalize("NFKC").trim();
}

/** What is wrong with a normalised username, as a sentence, or null. */
export function usernameProblem(username: string): string | null {
  if (username === "") return "Choose a username.";
  if (username.length < 3) return "A username has at least 3 characters.";
  if (username.length > 30) return "A username has at most 30 characters.";
  if (!SHAPE.test(username) || INVISIBLE.test(username)) {
    return "Use letters, numbers, hyphens, dots and underscores, with a letter or number at both ends.";
  }
  if (RESERVED.has(username.toLowerCase())) return "This name is reserved. Choose another.";
  return null;
}
