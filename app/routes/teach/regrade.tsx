import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askingForClass } from "#app/http/class-params.server.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { RegradeView } from "#app/ui/class/review/regrade-view.tsx";
import { applyRegrade } from "#app/use-cases/teach/apply-regrade.server.ts";
import { openRegrade } from "#app/use-cases/teach/open-regrade.server.ts";
import { undoRegrade } from "#app/use-cases/teach/undo-regrade.server.ts";

function asked(visit: Visit) {
  const asking = askingForClass(visit);
  const { assignment: assignmentId } = visit.params;
  if (!isUuid(assignmentId)) throw notFound();
  return { ...asking, assignmentId };
}

export const loader = handle(async (visit) => {
  const outcome = await openRegrade(visit.context, asked(visit));
  if (!outcome.ok) throw notFound();
  return { ...outcome.opened, said: DONE.get(visit.url.searchParams.get("done") ?? "") ?? null };
});

const DONE = new Map([
  ["applied", "The corrected key is applied. It can be undone below."],
  ["undone", "The former key is back, and every score with it."],
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Key: ${data?.assignment.title ?? "an assignment"} · Says Who?` },
];

const WORDS = {
  "changed-meanwhile": "Something has changed since this page was opened. Read what would change now.",
  "other-questions": "The newer version asks something else, so answers cannot be scored by it.",
  "undone-already": "This had been undone already.",
  "not-the-last": "The exercise has been regraded again since: undo that first.",
} as const;

/** Applies a corrected key, or puts the former one back. */
export const action = handle(async (visit) => {
  const asking = asked(visit);
  const entries = await readEntries(visit.request);
  const intent = entry(entries, "do");
  if (intent !== "apply" && intent !== "undo") throw badRequest("Load the page again, then try once more.");
  const outcome =
    intent === "apply" ? await apply(visit, asking, entries) : await undo(visit, asking, entries);
  const here = paths.regrade(asking.classId, asking.assignmentId);
  if (outcome.ok) return redirect(`${here}?done=${intent === "apply" ? "applied" : "undone"}`, 303);
  if (outcome.reason === "not-found") throw notFound();
  return json({ words: WORDS[outcome.reason] }, { status: 409 });
});

type Asking = ReturnType<typeof asked>;
type Entries = [string, string][];

function apply({ context }: Visit, asking: Asking, entries: Entries) {
  const field = (name: string) => entry(entries, name) ?? "";
  return applyRegrade(context, {
    ...asking,
    exerciseId: field("exercise"),
    fromHash: field("from"),
    toHash: field("to"),
  });
}

async function undo({ context }: Visit, asking: Asking, entries: Entries) {
  const regradeId = entry(entries, "regrade") ?? undefined;
  if (!isUuid(regradeId)) throw notFound();
  return undoRegrade(context, { ...asking, regradeId: regradeId.toLowerCase() });
}

export default function Regrade() {
  const { said, ...data } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.words ?? null;
  return <RegradeView data={data} done={problem ? null : said} problem={problem} />;
}
