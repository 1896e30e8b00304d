import { type AssignmentRow, findAssignment } from "#db/queries/assignments.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import { findStudent, type Student } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";

export interface AskedWork {
  classId: string;
  /** The instructor who asks. */
  userId: string;
  assignmentId: string;
  studentId: string;
}

/** The assignment and the student whose work somebody wants to review; null unless they teach both. */
export async function workToReview(
  deps: Pick<Deps, "db">,
  { classId, userId, assignmentId, studentId }: AskedWork,
): Promise<{ class: ClassRow; assignment: AssignmentRow; student: Student } | null> {
  const taught = await instructorOf(deps, { classId, userId });
  if (!taught) return null;
  const [assignment, student] = await Promise.all([
    findAssignment(deps.db, assignmentId),
    findStudent(deps.db, { classId, userId: studentId }),
  ]);
  if (assignment?.classId !== classId || !student) return null;
  return { class: taught, assignment, student };
}

/** An assignment of a class that somebody teaches; null for everybody else. */
export async function assignmentTaught(
  deps: Pick<Deps, "db">,
  { classId, userId, assignmentId }: Omit<AskedWork, "studentId">,
): Promise<{ class: ClassRow; assignment: AssignmentRow } | null> {
  const taught = await instructorOf(deps, { classId, userId });
  const assignment = taught && (await findAssignment(deps.db, assignmentId));
  return taught && assignment?.classId === classId ? { class: taught, assignment } : null;
}
