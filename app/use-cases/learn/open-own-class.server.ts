import { instructorName } from "#app/domain/class/instructor-name.ts";
import { endOf, stageOf, termsFor } from "#app/domain/class/terms.ts";
import { listAssigned } from "#db/queries/assigned.ts";
import { listOwnProgress } from "#db/queries/class-overview.ts";
import { listInstructors } from "#db/queries/memberships.ts";
import type { Deps } from "../deps.ts";
import { studentOf } from "../teach/class-access.server.ts";

/** What a student sees of a class: who teaches it and what is assigned, by their own due times. Nothing of others. */
export async function openOwnClass(
  deps: Pick<Deps, "db" | "now">,
  input: { classId: string; userId: string },
) {
  const { db, now } = deps;
  const klass = await studentOf(deps, input);
  if (!klass) return null;
  const [instructors, all] = await Promise.all([
    listInstructors(db, klass.id),
    listAssigned(db, input.userId),
  ]);
  const assigned = all.filter((one) => one.class.id === klass.id);
  const ids = assigned.map(({ id }) => id);
  const progress = new Map(
    (await listOwnProgress(db, { ids, userId: input.userId })).map((row) => [row.assignmentId, row]),
  );
  const { id, name, zone, archivedAt } = klass;
  const assignments = assigned.map((one) => {
    const terms = termsFor(one.terms, one.override);
    const { exercises = 0, begun = 0, handedIn = 0 } = progress.get(one.id) ?? {};
    const { opensAt, dueAt } = terms;
    const own = { opensAt, dueAt, endsAt: endOf(terms), stage: stageOf(terms, now) };
    return { id: one.id, title: one.title, ...own, exercises, begun, handedIn };
  });
  return {
    class: { id, name, zone, archived: archivedAt !== null },
    instructors: instructors.map(instructorName),
    assignments: assignments.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime()),
  };
}
