/**
 * Whether an account may teach: make classes, and be let into others' as an instructor.
 * Source: PRODUCT "Who uses it". Example: a student account may not, whoever sends it a link.
 */
import type { Role } from "../account/person.ts";

export function mayTeach(role: Role): boolean {
  return role === "instructor" || role === "admin";
}
