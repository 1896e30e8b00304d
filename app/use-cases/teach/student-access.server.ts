import { type AccountRights, accountRights } from "#app/domain/class/account-rights.ts";
import { hasActed } from "#db/queries/audit-log.ts";
import { countOtherClasses } from "#db/queries/class-students.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import { findStudent, type Student } from "#db/queries/students.ts";
import { findUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";

export interface AskingForStudent {
  classId: string;
  /** Who asks. */
  userId: string;
  studentId: string;
}

export interface StudentAccess {
  class: ClassRow;
  student: Student;
  /** What the instructor may do with the account. */
  rights: AccountRights;
  /** Made from a roster, and nobody has set a password yet. */
  neverHere: boolean;
  /** The same, and in no other class: nothing would be left of it outside this one. */
  unused: boolean;
}

const NOWHERE = { all: 0, taught: 0 };

/** A student for one who teaches them, with what may be done; null for everybody else, and for whoever is no student here. */
export async function studentAccess(
  { db }: Pick<Deps, "db">,
  asking: AskingForStudent,
): Promise<StudentAccess | null> {
  const { classId, userId: instructorId, studentId } = asking;
  const klass = await instructorOf({ db }, asking);
  const student = klass && (await findStudent(db, { classId, userId: studentId }));
  const user = student && (await findUser(db, studentId));
  if (!klass || !student || !user) return null;
  const others = await countOtherClasses(db, { classId, studentIds: [studentId], instructorId });
  const elsewhere = others.get(studentId) ?? NOWHERE;
  const neverHere = user.passwordHash === null && !(await hasActed(db, studentId));
  return {
    class: klass,
    student,
    rights: accountRights({ ...user, hasPassword: user.passwordHash !== null, elsewhere }),
    neverHere,
    unused: user.role === "student" && neverHere && elsewhere.all === 0,
  };
}
