/**
 * What is wrong with a username in a list of many, and one like it that would do.
 * Source: mockup of the class page (trial run). Example: "grey heron" → 'A username cannot hold a space. Try “grey-heron”.'
 */
import { usernameProblem } from "../account/username.ts";

/** The problem of a normalised username with a suggestion, as sentences, or null. It may still be taken. */
export function usernameAdvice(username: string): string | null {
  const problem = usernameProblem(username);
  if (!problem) return null;
  const words = /\s/u.test(username) ? "A username cannot hold a space." : problem;
  const suggestion = mended(username);
  return usernameProblem(suggestion) === null ? `${words} Try “${suggestion}”.` : words;
}

/** The nearest text of the allowed characters. */
function mended(username: string): string {
  return username
    .replace(/[\s'’/]+/gu, "-")
    .replace(/[^\p{L}\p{M}\p{N}._-]|\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .slice(0, 30)
    .replace(/[._-]+$/u, "");
}
