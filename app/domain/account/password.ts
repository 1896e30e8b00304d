/**
 * Passwords: at least 8 characters for learners, 15 for people who look after other people's marks; up to 128;
 * no composition rules; common passwords and ones built from the context (site, own name) are refused.
 * Source: OWASP ASVS 5.0 §6.2, NIST SP 800-63B-4. Example: "sayswho1" is refused, "four quiet herons" is fine.
 */
import type { Role } from "./person.ts";

export const MAX_PASSWORD = 128;

/** Fewest characters a password of this role may have. */
export function minimumLength(role: Role): number {
  return role === "instructor" || role === "admin" ? 15 : 8;
}

const CONTEXT = ["sayswho", "says who", "says-who", "medialiteracy", "attribution"];

interface PasswordSetting {
  role: Role;
  /** The person's own words: username, name, e-mail address. */
  own: (string | null)[];
  /** Whether a lower-cased password is on the list of common ones. */
  isCommon: (lowerCased: string) => boolean;
}

/** What is wrong with a password, as a sentence, or null. Length counts code points. */
export function passwordProblem(password: string, { role, own, isCommon }: PasswordSetting): string | null {
  const length = [...password].length;
  const least = minimumLength(role);
  if (length === 0) return "Choose a password.";
  if (length < least) return `A password has at least ${least} characters; this one has ${length}.`;
  if (length > MAX_PASSWORD) return `A password has at most ${MAX_PASSWORD} characters.`;
  const lower = password.toLowerCase();
  if (isCommon(lower) || isCommon(lower.replace(/[\d\W_]+$/u, "")) || new Set(lower).size < 4) {
    return "This password is one of the first that others would try. Three or four words are easy to keep.";
  }
  const words = [...CONTEXT, ...own.flatMap((word) => (word ? [word, word.split("@")[0] ?? ""] : []))];
  for (const word of words) {
    const part = word.toLowerCase();
    if (part.length >= 4 && lower.includes(part) && length - part.length < 6) {
      return "This password is built on your own name or this site’s. Choose words that have nothing to do with either.";
    }
  }
  return null;
}
