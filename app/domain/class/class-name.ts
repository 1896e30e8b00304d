/**
 * What a class may be called: 1 to 80 visible characters.
 * Source: issue "Instructors run a class"; QUALITY (hostile text). Example: "  Year 10,  Thursday " is "Year 10, Thursday".
 */
import { displayNameProblem } from "../account/display-name.ts";

/** The stored form of what was typed. */
export function normaliseClassName(typed: string): string {
  return typed.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
}

/** What is wrong with a normalised name, as a sentence, or null. */
export function classNameProblem(name: string): string | null {
  return name === "" ? "Give the class a name." : displayNameProblem(name);
}
