import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHOWS } from "#app/domain/class/gradebook-figures.ts";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { GradebookView } from "#app/ui/class/gradebook/gradebook.tsx";
import { openGradebook } from "#app/use-cases/teach/open-gradebook.server.ts";

/** Everyone × everything, for the instructors of the class. */
export const loader = handle(async (visit) => {
  const person = signedIn(visit);
  const { context, params, url } = visit;
  if (!isUuid(params.class)) throw notFound();
  const query = url.searchParams;
  const show = SHOWS.find((one) => one === query.get("show")) ?? "everyone";
  const page = /^[1-9]\d{0,3}$/.test(query.get("page") ?? "") ? Number(query.get("page")) : 1;
  const folded = (query.get("fold") ?? "").split(",").filter(isUuid);
  const asked = { classId: params.class, userId: person.id, show, folded, page };
  const outcome = await openGradebook(context, asked);
  if (!outcome.ok) throw notFound();
  return { ...outcome.gradebook, show };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Gradebook: ${data?.class.name ?? "a class"} · Says Who?` },
];

export default function GradebookPage() {
  return <GradebookView {...useLoaderData<typeof loader>()} />;
}
