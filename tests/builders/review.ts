import type { WriteInput } from "#app/use-cases/teach/write-review.server.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "./class.ts";
import type { TestDeps } from "./deps.ts";

type AssignmentInput = Omit<Parameters<typeof anAssignment>[1], "classId">;

/** A class whose student has handed in "reservoir", the rewrite still to be rated: explained at once. */
export async function workToReview(
  deps: TestDeps,
  { entries, ...more }: AssignmentInput & { entries?: [string, string][] } = {},
) {
  const { id: classId, instructor } = await aClass(deps);
  const studentId = await aStudentIn(deps, classId);
  const assignmentId = await anAssignment(deps, { classId, explain: "at-once", counts: "first", ...more });
  const attemptId = await handedIn(deps, { assignmentId, userId: studentId, entries });
  return { classId, userId: instructor, assignmentId, studentId, attemptId };
}

type Work = Awaited<ReturnType<typeof workToReview>>;

/** What a review page sends, made from a page that showed no review yet unless `seen` says otherwise. */
export function writing(
  work: Work,
  entries: Record<string, string>,
  more: Partial<WriteInput> = {},
): WriteInput & { within: boolean } {
  return { ...work, entries: Object.entries(entries), seen: "", within: false, ...more };
}
