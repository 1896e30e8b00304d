/**
 * What a class's pages call a student: their own name, or where the class is shown to others, a bird's.
 * Source: issue "Instructors run a class" ("pseudonymous mode (names replaced) for projecting").
 * Example: {displayName: "Ann Lee", username: "ann-3", pseudonym: "Avocet"} is "Ann Lee", or "Avocet".
 */
import { nameOf, type Person } from "../account/person.ts";

export type Named = Pick<Person, "displayName" | "username" | "email"> & { pseudonym: string | null };

export function shownName(student: Named, pseudonyms: boolean): string {
  return pseudonyms && student.pseudonym !== null ? student.pseudonym : nameOf(student);
}

/** The order of a list of students: by the name shown, as a reader of English expects it. */
export function byShownName(pseudonyms: boolean) {
  return (a: Named, b: Named) => ORDER.compare(shownName(a, pseudonyms), shownName(b, pseudonyms));
}

const ORDER = new Intl.Collator("en-GB", { numeric: true });
