import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { SlipsView } from "#app/ui/class/roster/slips-view.tsx";
import { openSlips } from "#app/use-cases/teach/open-slips.server.ts";
import { renewClaims } from "#app/use-cases/teach/renew-claims.server.ts";

/** The codes of students who have yet to set a password, to print and cut out; `?student=` shows one of them. */
export const loader = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { context, params, url } = visit;
  const student = url.searchParams.get("student");
  if (!isUuid(params.class) || (student !== null && !isUuid(student))) throw notFound();
  const outcome = await openSlips(context, { classId: params.class, userId, studentId: student });
  if (!outcome.ok) throw notFound();
  const { class: klass, slips, expired, withheld } = outcome;
  const { id, name, zone } = klass;
  const address = context.origin + paths.claim();
  const done = url.searchParams.get("done");
  return { class: { id, name, zone }, slips, expired, withheld, address, one: student !== null, done };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Slips: ${data?.class.name ?? "a class"} · Says Who?` },
];

/** New codes for those that have run out. */
export const action = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { context, params } = visit;
  if (!isUuid(params.class)) throw notFound();
  const outcome = await renewClaims(context, { classId: params.class, userId });
  if (!outcome.ok) throw notFound();
  return redirect(paths.slipsRenewed(params.class), 303);
});

export default function Slips() {
  return <SlipsView {...useLoaderData<typeof loader>()} />;
}
