import { redirect } from "@remix-run/node";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { learnerOf } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { courseHas } from "#app/use-cases/learn/course-has.server.ts";
import { startAssigned } from "#app/use-cases/learn/start-assigned.server.ts";

export const loader = handle(async () => {
  throw notFound();
});

/** Begins an exercise, or goes on with the attempt under way; somebody new becomes a guest here. */
export const action = handle(async (visit) => {
  const entries = await readEntries(visit.request);
  const exerciseId = entry(entries, "exercise") ?? "";
  // Nobody becomes a guest for nothing; what a class was assigned may have left the course since.
  if (!visit.learner && !courseHas.exercise(visit.context, exerciseId)) throw notFound();
  const assignment = entry(entries, "assignment") ?? undefined;
  const { person, headers } = await learnerOf(visit);
  const outcome = await startAssigned(visit.context, {
    userId: person.id,
    exerciseId,
    moduleId: entry(entries, "module"),
    assignmentId: isUuid(assignment) ? assignment : null,
  });
  if (!outcome.ok) {
    if (!("back" in outcome)) throw notFound();
    const { classId, assignmentId } = outcome.back;
    return redirect(paths.assignmentNotNow(classId, assignmentId, outcome.reason), 303);
  }
  return redirect(paths.attempt(outcome.attempt), { headers });
});

/** Never seen: a route with a page has its errors shown as pages. */
export default function Nothing() {
  return null;
}
