/**
 * Whose a student's account is to see to: an instructor who holds a code could sign in as its owner, so only where
 * nobody else teaches them. Exporting, erasing and renaming follow the same rule.
 * Source: issue "Instructors run a class" ("Nothing of a class is visible outside it").
 * Example: no address, in one other class, which the same instructor teaches too: both are allowed (null).
 */
import type { Role } from "../account/person.ts";

export interface StudentAccount {
  role: Role;
  email: string | null;
  hasPassword: boolean;
  /** Their other classes, and how many of those the instructor who asks teaches as well. */
  elsewhere: { all: number; taught: number };
}

/** Why an instructor may not: it is no student's account, it has an address, or others teach its owner too. */
export type Hindrance = "no-student" | "has-address" | "taught-by-others";

export interface AccountRights {
  /** Giving a code that sets a password, and seeing one. */
  code: Hindrance | null;
  /** Changing the name, exporting and erasing. */
  data: Hindrance | null;
}

export function accountRights({ role, email, hasPassword, elsewhere }: StudentAccount): AccountRights {
  if (role !== "student") return { code: "no-student", data: "no-student" };
  const taught = elsewhere.taught < elsewhere.all ? "taught-by-others" : null;
  const data = email === null ? taught : "has-address";
  // From a roster with addresses: until the owner has come, the slip is their way in.
  const isNew = !hasPassword && taught === null;
  return { code: isNew ? null : data, data };
}
