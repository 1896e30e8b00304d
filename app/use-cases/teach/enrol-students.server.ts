import { freePseudonyms } from "#app/domain/class/pseudonyms.ts";
import { listNames } from "#db/queries/class-students.ts";
import { insertStudents, listPseudonyms } from "#db/queries/memberships.ts";
import type { Deps } from "../deps.ts";

/**
 * Puts people into a class as students, each with a pseudonym of their own; skips those who are in it already.
 * Runs inside the caller's transaction, which has locked the class (`lockClass`), so that no two take one pseudonym.
 * @returns who was put there.
 */
export async function enrolStudents(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { classId: string; userIds: string[] },
): Promise<string[]> {
  const taken = new Set(await listPseudonyms(db, input.classId));
  const names = await listNames(db, input);
  const pseudonyms = freePseudonyms(taken, names, input.userIds.length, Math.random);
  const students = input.userIds.flatMap((userId, index) => {
    const pseudonym = pseudonyms[index];
    return pseudonym === undefined ? [] : [{ userId, pseudonym }];
  });
  return insertStudents(db, input.classId, students, now);
}
