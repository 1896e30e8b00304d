import { type ClassRow, findMembership } from "#db/queries/memberships.ts";
import type { Deps } from "../deps.ts";

interface Asking {
  classId: string;
  userId: string;
}

/** The class, for one who teaches it; null for everybody else, so that nothing tells whether there is such a class. */
export async function instructorOf({ db }: Pick<Deps, "db">, asking: Asking): Promise<ClassRow | null> {
  const found = await findMembership(db, asking);
  return found?.membership.role === "instructor" ? found.class : null;
}

/** The class, for one who learns in it; null for everybody else. */
export async function studentOf({ db }: Pick<Deps, "db">, asking: Asking): Promise<ClassRow | null> {
  const found = await findMembership(db, asking);
  return found?.membership.role === "student" ? found.class : null;
}
