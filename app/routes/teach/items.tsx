import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { placeIn } from "#app/http/results-query.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { Items } from "#app/ui/class/results/items.tsx";
import { openItems } from "#app/use-cases/teach/open-items.server.ts";

/** The statistics of an assignment's questions, for the class's instructors. */
export const loader = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { class: classId, assignment: assignmentId } = visit.params;
  if (!isUuid(classId) || !isUuid(assignmentId)) throw notFound();
  const exercise = placeIn(visit.url.searchParams, "exercise");
  const outcome = await openItems(visit.context, { classId, userId, assignmentId, exercise });
  if (outcome.ok) return outcome.page;
  if (outcome.reason === "draft") throw redirect(paths.editAssignment(classId, assignmentId));
  throw notFound();
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Questions: ${data?.facts.assignment.title ?? "an assignment"} · Says Who?` },
];

export default function ItemsPage() {
  return <Items {...useLoaderData<typeof loader>()} />;
}
