import { accountRights } from "#app/domain/class/account-rights.ts";
import { listUnclaimed } from "#db/queries/claims.ts";
import { countOtherClasses } from "#db/queries/class-students.ts";
import type { Deps } from "../deps.ts";

interface Asking {
  classId: string;
  /** Who asks; they teach the class. */
  userId: string;
  /** Only this one. */
  studentId?: string | null;
}

/**
 * The students of a class who have yet to set a password, with their claims: `theirs` are those to whom the instructor
 * may give a code, in no order; of the others only how many there are.
 */
export async function unclaimedStudents(
  { db }: Pick<Deps, "db">,
  { classId, userId: instructorId, studentId }: Asking,
) {
  const all = (await listUnclaimed(db, classId)).filter(({ userId }) => !studentId || userId === studentId);
  const studentIds = all.map(({ userId }) => userId);
  const elsewhere = await countOtherClasses(db, { classId, studentIds, instructorId });
  const theirs = all.filter((one) => {
    const others = elsewhere.get(one.userId) ?? { all: 0, taught: 0 };
    return accountRights({ ...one, hasPassword: false, elsewhere: others }).code === null;
  });
  return { theirs, withheld: all.length - theirs.length };
}
