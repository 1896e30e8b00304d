import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound, slowDown, waitInWords } from "#app/http/responses.server.ts";
import { parseRosterRows } from "#app/http/roster-rows.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { readUpload } from "#app/http/upload.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { type RosterState, RosterView } from "#app/ui/class/roster/roster-view.tsx";
import { checkRoster } from "#app/use-cases/teach/check-roster.server.ts";
import { instructorOf } from "#app/use-cases/teach/class-access.server.ts";
import { importRoster } from "#app/use-cases/teach/import-roster.server.ts";

function askingOf(visit: Visit) {
  const { id: userId } = signedIn(visit);
  if (!isUuid(visit.params.class)) throw notFound();
  return { classId: visit.params.class, userId };
}

export const loader = handle(async (visit) => {
  const klass = await instructorOf(visit.context, askingOf(visit));
  if (!klass) throw notFound();
  return { class: { id: klass.id, name: klass.name } };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add students: ${data?.class.name ?? "a class"} · Says Who?` },
];

/** A file gets a trial run; the rows of a trial run are added. */
export const action = handle(async (visit) => {
  const asking = askingOf(visit);
  // Before anything of the body is read or judged.
  if (!(await instructorOf(visit.context, asking))) throw notFound();
  const isFile = visit.request.headers.get("Content-Type")?.startsWith("multipart/form-data");
  return isFile ? tryOut(visit, asking) : add(visit, asking);
});

type Asking = ReturnType<typeof askingOf>;

const refuse = (problem: string) => json<RosterState>({ step: "choose", problem }, { status: 422 });

async function tryOut({ context, request }: Visit, asking: Asking) {
  const file = await readUpload(request, "file");
  if (!file.ok) return refuse(file.problem);
  const outcome = await checkRoster(context, { ...asking, bytes: file.bytes });
  if (outcome.ok) {
    const { rows, unread } = outcome;
    return json<RosterState>({ step: "trial", file: file.name, rows, unread, changed: false });
  }
  if (outcome.reason === "not-found") throw notFound();
  if (outcome.reason === "unreadable") return refuse(outcome.problem);
  const problem = `Too many files were tried. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return slowDown<RosterState>(context, outcome.wait, { step: "choose", problem });
}

async function add({ context, request }: Visit, asking: Asking) {
  const entries = await readEntries(request);
  const rows = parseRosterRows(entry(entries, "rows"));
  const seal = entry(entries, "seal") ?? "";
  const outcome = await importRoster(context, { ...asking, rows, seal });
  if (outcome.ok) return redirect(paths.rosterAdded(asking.classId), 303);
  if (outcome.reason === "not-found") throw notFound();
  const file = (entry(entries, "file") ?? "").slice(0, 100);
  return json<RosterState>(
    { step: "trial", file, rows: outcome.rows, unread: [], changed: true },
    { status: 409 },
  );
}

export default function RosterPage() {
  const data = useLoaderData<typeof loader>();
  const state = useActionData<RosterState>() ?? { step: "choose" as const };
  return <RosterView {...data} state={state} />;
}
