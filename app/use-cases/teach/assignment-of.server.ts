import type { Terms } from "#app/domain/class/terms.ts";
import { findAssignment, listAssignmentExercises } from "#db/queries/assignments.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import { listVersionTitles } from "#db/queries/results.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";

export interface AssignmentInClass {
  class: ClassRow;
  assignment: Terms & { id: string; title: string; releasedAt: Date | null };
  /** In order, with the version that was assigned. */
  exercises: { id: string; title: string; hash: string }[];
}

/**
 * A published assignment of a class, for one who teaches it; "not-found" for everybody else and for those of other
 * classes, "draft" before it is published. At most four queries.
 */
export async function assignmentOf(
  deps: Pick<Deps, "db" | "content">,
  input: { classId: string; userId: string; assignmentId: string },
): Promise<AssignmentInClass | "not-found" | "draft"> {
  const { db, content } = deps;
  const taught = await instructorOf(deps, input);
  if (!taught) return "not-found";
  const assignment = await findAssignment(db, input.assignmentId);
  if (assignment?.classId !== taught.id) return "not-found";
  if (!assignment.publishedAt) return "draft";
  const asked = (await listAssignmentExercises(db, assignment.id)).flatMap(({ exerciseId, versionHash }) =>
    versionHash ? [{ id: exerciseId, hash: versionHash }] : [],
  );
  const current = new Map(
    [...content.exercises.values()].map(({ hash, exercise }) => [hash, exercise.title]),
  );
  const older = await listVersionTitles(
    db,
    asked.map(({ hash }) => hash).filter((hash) => !current.has(hash)),
  );
  const exercises = asked.map((one) => ({
    ...one,
    title: current.get(one.hash) ?? older.get(one.hash) ?? one.id,
  }));
  return { class: taught, assignment, exercises };
}
