import { instructorName } from "#app/domain/class/instructor-name.ts";
import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import { stageOf } from "#app/domain/class/terms.ts";
import { daysBetween } from "#app/domain/class/zone.ts";
import { countWorkOf, listClassAssignments } from "#db/queries/class-overview.ts";
import { listInstructors } from "#db/queries/memberships.ts";
import { countToReview } from "#db/queries/review-queue.ts";
import { listStudents } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { shownJoinCode } from "./join-code.server.ts";

interface OpenInput {
  classId: string;
  userId: string;
  /** Makes the address that joins by a code. */
  linkFor: (code: string) => string;
}

/** Everything the instructors' page of a class shows: six queries, however many students and assignments there are. */
export async function openClass(deps: Deps, { classId, userId, linkFor }: OpenInput) {
  const { db, now } = deps;
  const klass = await instructorOf(deps, { classId, userId });
  if (!klass) return null;
  const [listed, work, students, instructors, toReview] = await Promise.all([
    listClassAssignments(db, classId),
    countWorkOf(db, classId),
    listStudents(db, classId),
    listInstructors(db, classId),
    countToReview(db, { classId }),
  ]);
  const byAssignment = new Map(work.map((row) => [row.assignmentId, row]));
  const byStudent = new Map(work.map((row) => [row.userId, row]));
  const { id, name, zone, pseudonyms, archivedAt } = klass;
  return {
    class: { id, name, zone, pseudonyms, archived: archivedAt !== null },
    instructors: instructors.map(instructorName),
    toReview: toReview.counting,
    join: shownJoinCode(klass, { now, linkFor }),
    assignments: listed.map(({ publishedAt, ...assignment }) => ({
      ...assignment,
      stage: publishedAt === null ? ("draft" as const) : stageOf(assignment, now),
      begun: byAssignment.get(assignment.id)?.begun ?? 0,
      done: byAssignment.get(assignment.id)?.done ?? 0,
    })),
    students: students.toSorted(byShownName(pseudonyms)).map((student) => ({
      id: student.userId,
      name: shownName(student, pseudonyms),
      // A username may be the very name that the pseudonym hides.
      username: pseudonyms ? null : student.username,
      hasEmail: student.email !== null,
      /** null: has never been here. */
      lastSeenAt: student.claimed ? student.lastSeenAt : null,
      daysAgo: daysBetween(student.lastSeenAt, now, zone),
      done: byStudent.get(student.userId)?.done ?? 0,
    })),
  };
}
