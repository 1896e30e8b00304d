import { redirect } from "@remix-run/node";
import { entry, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { learnerOf } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { courseHas } from "#app/use-cases/learn/course-has.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";

export const loader = handle(async () => {
  throw notFound();
});

/** Begins an exercise, or goes on with the attempt under way; somebody new becomes a guest here. */
export const action = handle(async (visit) => {
  const entries = await readEntries(visit.request);
  const exerciseId = entry(entries, "exercise") ?? "";
  if (!courseHas.exercise(visit.context, exerciseId)) throw notFound();
  const { person, headers } = await learnerOf(visit);
  const outcome = await startAttempt(visit.context, {
    userId: person.id,
    exerciseId,
    moduleId: entry(entries, "module"),
  });
  if (!outcome.ok) throw notFound();
  return redirect(paths.attempt(outcome.attempt), { headers });
});

/** Never seen: a route with a page has its errors shown as pages. */
export default function Nothing() {
  return null;
}
