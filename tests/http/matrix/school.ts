import type { TestDeps } from "#tests/builders/deps.ts";

/** Who may ask: of one class its instructors and students, and people who have nothing to do with it. */
export const SCHOOL_ROLES = [
  "visitor",
  "guest",
  "member",
  "classmate",
  "outsider",
  "instructor",
  "coInstructor",
  "otherInstructor",
  "admin",
] as const;
export type SchoolRole = (typeof SCHOOL_ROLES)[number];

/** What must not be shown to those who are not named with it. */
interface Secret {
  text: string;
  for: SchoolRole[];
}

export const TEACHERS: SchoolRole[] = ["instructor", "coInstructor"];

export interface School {
  /** Ids and the like that rows put in their paths and fields. */
  places: Record<string, string>;
  /** The same for one role, where two must not come in each other's way. */
  own: Partial<Record<SchoolRole, Record<string, string>>>;
  /** Things that are used up: a new one for everybody who is let, the first for all others. */
  pools: Record<string, Record<string, string>[]>;
  secrets: Secret[];
  logins: Partial<Record<SchoolRole, string>>;
}

export const DAY = 24 * 60;

/** A time of the school: three days ago, when one assignment was made that has closed by now, and now. */
export interface Times {
  past: TestDeps;
  present: TestDeps;
}
