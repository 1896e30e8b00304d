import { insertAudit } from "#db/queries/audit-log.ts";
import { deleteOverridesIn, listClassesToMoveTo } from "#db/queries/class-students.ts";
import { lockClass } from "#db/queries/classes.ts";
import { deleteMembership } from "#db/queries/memberships.ts";
import type { Deps } from "../deps.ts";
import { enrolStudents } from "./enrol-students.server.ts";
import { type AskingForStudent, studentAccess } from "./student-access.server.ts";

type MoveOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  /** Not a running class that the same instructor teaches, or they are in it. */
  | { ok: false; reason: "no-such-class" };

/** Moves a student to another class of the same instructor: a new pseudonym there, no exceptions left behind. */
export async function moveStudent(
  deps: Deps,
  input: AskingForStudent & { toClassId: string },
): Promise<MoveOutcome> {
  const { classId, toClassId, studentId, userId } = input;
  return deps.db.transaction(async (tx): Promise<MoveOutcome> => {
    // Always in one order, so that two moves in opposite directions do not wait for each other.
    for (const id of [classId, toClassId].toSorted()) await lockClass(tx, id);
    if (!(await studentAccess({ db: tx }, input))) return { ok: false, reason: "not-found" };
    const open = await listClassesToMoveTo(tx, { instructorId: userId, studentId });
    if (!open.some(({ id }) => id === toClassId)) return { ok: false, reason: "no-such-class" };
    await deleteOverridesIn(tx, classId, studentId);
    await deleteMembership(tx, { classId, userId: studentId });
    await enrolStudents({ db: tx, now: deps.now }, { classId: toClassId, userIds: [studentId] });
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "student.moved" });
    return { ok: true };
  });
}
