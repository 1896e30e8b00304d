import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { resultsQuery } from "#app/http/results-query.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { AssignedView } from "#app/ui/class/assigned/assigned-view.tsx";
import { Results } from "#app/ui/class/results/results.tsx";
import { openAssigned } from "#app/use-cases/learn/open-assigned.server.ts";
import { openResults } from "#app/use-cases/teach/open-results.server.ts";

/** One address, two pages: for those who teach the class its results, for its students their own work. */
export const loader = handle(async (visit) => {
  const { params, url, context } = visit;
  const { id: userId } = signedIn(visit);
  if (!isUuid(params.class) || !isUuid(params.assignment)) throw notFound();
  const input = { classId: params.class, userId, assignmentId: params.assignment };
  const own = await openAssigned(context, input);
  const now = context.now.toISOString();
  if (own.ok) {
    const student = { ...own.assigned, why: url.searchParams.get("why"), now };
    return { title: own.assigned.title, student, results: null };
  }
  const taught = await openResults(context, { ...input, ...resultsQuery(url.searchParams) });
  if (taught.ok) {
    const { results } = taught;
    return { title: results.facts.assignment.title, student: null, results };
  }
  if (taught.reason === "draft") throw redirect(paths.editAssignment(params.class, params.assignment));
  throw notFound();
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Assignment"} · Says Who?` },
];

export default function Assignment() {
  const { student, results } = useLoaderData<typeof loader>();
  if (student) return <AssignedView {...student} />;
  return results && <Results {...results} />;
}
