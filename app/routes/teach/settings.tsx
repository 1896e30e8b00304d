import type { SubmissionResult } from "@conform-to/react";
import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listZones } from "#app/domain/class/zone.ts";
import { classForm } from "#app/http/class-forms.server.ts";
import { askingForClass } from "#app/http/class-params.server.ts";
import { entry, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { SettingsView } from "#app/ui/class/overview/settings-view.tsx";
import { archiveClass, changeClass, unarchiveClass } from "#app/use-cases/teach/change-class.server.ts";
import { openSettings } from "#app/use-cases/teach/open-settings.server.ts";

export const loader = handle(async (visit) => {
  const opened = await openSettings(visit.context, askingForClass(visit));
  if (!opened) throw notFound();
  return json({ ...opened, zones: listZones(), done: visit.url.searchParams.get("done") });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Settings · ${data?.class.name ?? "Class"} · Says Who?` },
];

/** One address for name and zone, archiving and taking up again; `intent` says what. */
export const action = handle(async (visit) => {
  const { context } = visit;
  const asking = askingForClass(visit);
  const entries = await readEntries(visit.request);
  const done = (what: string) => redirect(`${paths.classSettings(asking.classId)}?done=${what}`, 303);
  switch (entry(entries, "intent")) {
    case "save": {
      const form = parseForm(entries, classForm);
      if (!form.ok) return json(form.result, { status: 422 });
      const outcome = await changeClass(context, { ...asking, ...form.value });
      if (outcome.ok) return done("saved");
      if (outcome.reason === "not-found") throw notFound();
      return json(form.refuse({ ...outcome.fields }), { status: 422 });
    }
    case "archive":
      if (!(await archiveClass(context, asking)).ok) throw notFound();
      return done("archived");
    case "unarchive":
      if (!(await unarchiveClass(context, asking)).ok) throw notFound();
      return done("unarchived");
    default:
      throw badRequest("Load the page again, then try once more.");
  }
});

export default function Settings() {
  const lastResult = useActionData<SubmissionResult>() ?? null;
  return <SettingsView {...useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
