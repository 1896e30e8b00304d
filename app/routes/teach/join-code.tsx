import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { returnPath } from "#app/domain/account/return-path.ts";
import { readJoinCodeDays } from "#app/domain/class/join-code.ts";
import { askingForClass } from "#app/http/class-params.server.ts";
import { entry, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { JoinCodePage } from "#app/ui/class/join/join-code-page.tsx";
import { closeJoining, openJoinCode, renewJoinCode } from "#app/use-cases/teach/join-code.server.ts";

export const loader = handle(async (visit) => {
  const { context } = visit;
  const linkFor = (code: string) => context.origin + paths.join(code);
  const opened = await openJoinCode(context, { ...askingForClass(visit), linkFor });
  if (!opened) throw notFound();
  const { id, name, zone, archivedAt } = opened.class;
  const host = new URL(context.origin).host;
  return json({ class: { id, name, zone, archived: archivedAt !== null }, join: opened.join, host });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Join code · ${data?.class.name ?? "Class"} · Says Who?` },
];

/** Opens joining with a new code, or closes it. */
export const action = handle(async (visit) => {
  const { context, request } = visit;
  const asking = askingForClass(visit);
  const entries = await readEntries(request);
  const days = readJoinCodeDays(entry(entries, "days"));
  const intent = entry(entries, "intent");
  const to = returnPath(entry(entries, "back"), paths.joinCode(asking.classId));
  if (intent === "close") {
    const outcome = await closeJoining(context, asking);
    if (!outcome.ok) throw notFound();
    return redirect(to, 303);
  }
  if (intent !== "renew" || days === null) throw badRequest("Load the page again, then try once more.");
  const outcome = await renewJoinCode(context, { ...asking, days });
  if (outcome.ok) return redirect(to, 303);
  if (outcome.reason === "archived") throw badRequest("An archived class takes nobody in.");
  throw notFound();
});

export default function JoinCode() {
  return <JoinCodePage {...useLoaderData<typeof loader>()} />;
}
