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
  /** Whether an instructor may give them a new code: without a password or an e-mail address nobody else can. */
  mayReset: boolean;
  /** Whether their name is an instructor's to mend. */
  mayRename: boolean;
  /** Whether they are somebody for whom their instructors answer: no address, and in nobody else's class. */
  mayEraseOrExport: boolean;
  /** Made from a roster, and nobody has set a password yet. */
  neverHere: boolean;
  /** The same, and in no other class: nothing would be left of it outside this one. */
  unused: boolean;
}

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
  const elsewhere = await countOtherClasses(db, { classId, studentId, instructorId });
  const isStudent = user.role === "student";
  const noAddress = isStudent && user.email === null;
  const neverHere = user.passwordHash === null && !(await hasActed(db, studentId));
  return {
    class: klass,
    student,
    mayReset: noAddress || (isStudent && user.passwordHash === null),
    mayRename: isStudent,
    mayEraseOrExport: noAddress && elsewhere.all === elsewhere.taught,
    neverHere,
    unused: isStudent && neverHere && elsewhere.all === 0,
  };
}
