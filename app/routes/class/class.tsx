import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askingForClass } from "#app/http/class-params.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { OwnClass } from "#app/ui/class/assigned/own-class.tsx";
import { ClassOverview } from "#app/ui/class/overview/class-overview.tsx";
import { openOwnClass } from "#app/use-cases/learn/open-own-class.server.ts";
import { openClass } from "#app/use-cases/teach/open-class.server.ts";

/** One address for both sides of a class; who is neither finds nothing there. */
export const loader = handle(async (visit) => {
  const { context, url } = visit;
  const asking = askingForClass(visit);
  const linkFor = (code: string) => context.origin + paths.join(code);
  const taught = await openClass(context, { ...asking, linkFor });
  if (taught) return json({ side: "teach" as const, ...taught, done: url.searchParams.get("done") });
  const learnt = await openOwnClass(context, asking);
  if (!learnt) throw notFound();
  return json({ side: "learn" as const, ...learnt, hasEmail: signedIn(visit).email !== null });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.class.name ?? "Class"} · Says Who?` },
];

export default function Class() {
  const data = useLoaderData<typeof loader>();
  return data.side === "teach" ? <ClassOverview {...data} /> : <OwnClass {...data} />;
}
