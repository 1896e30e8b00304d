import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { typedAssignment } from "#app/domain/class/assignment-form.ts";
import { typedOverride } from "#app/domain/class/override-form.ts";
import { movedTimes } from "#app/domain/class/typed-terms.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { EditAssignmentView, type EditResults } from "#app/ui/class/assign/edit-assignment-view.tsx";
import { openEditAssignment } from "#app/use-cases/teach/open-assignment-form.server.ts";
import { releaseExplanations } from "#app/use-cases/teach/release-explanations.server.ts";
import { saveAssignment } from "#app/use-cases/teach/save-assignment.server.ts";
import { removeOverride, saveOverride } from "#app/use-cases/teach/save-override.server.ts";
import { deleteDraft, withdrawAssignment } from "#app/use-cases/teach/withdraw-assignment.server.ts";

export const loader = handle(async (visit) => {
  const { params, url, context } = visit;
  const { id: userId } = signedIn(visit);
  if (!isUuid(params.class) || !isUuid(params.assignment)) throw notFound();
  const input = { classId: params.class, userId, assignmentId: params.assignment };
  const opened = await openEditAssignment(context, input);
  if (!opened.ok) throw notFound();
  return {
    ...opened.form,
    chosen: url.searchParams.get("exception"),
    done: url.searchParams.get("done"),
    moved: url.searchParams.getAll("moved"),
    now: context.now.toISOString(),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.assignment.title ?? "Assignment"}: dates and exceptions · Says Who?` },
];

const refused = (results: EditResults) => json(results, { status: 422 });
type Input = { classId: string; userId: string; assignmentId: string };
type Entries = [string, string][];
type Context = Parameters<typeof saveAssignment>[0];

/** One address for everything about an assignment that can change; `intent` says what. */
export const action = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { class: classId, assignment: assignmentId } = visit.params;
  if (!isUuid(classId) || !isUuid(assignmentId)) throw notFound();
  const entries = await readEntries(visit.request);
  const { context } = visit;
  const input = { classId, userId, assignmentId };
  const intent = entry(entries, "intent");
  switch (intent) {
    case "publish":
    case "draft":
    case "save":
      return save(context, input, entries);
    case "save-override":
    case "remove-override":
      return override(context, input, entries);
    case "release":
      return done(await releaseExplanations(context, input), input, "released");
    case "withdraw":
      return done(await withdrawAssignment(context, input), input, "withdrawn");
    case "delete": {
      const outcome = await deleteDraft(context, input);
      return outcome.ok ? redirect(paths.class(classId), 303) : done(outcome, input, "");
    }
    default:
      throw badRequest("Load the page again, then try once more.");
  }
});

async function save(context: Context, input: Input, entries: Entries) {
  const typed = typedAssignment(entries);
  const existing = await openEditAssignment(context, input);
  if (!existing.ok) throw notFound();
  const publish = entry(entries, "intent") === "publish";
  const outcome = await saveAssignment(context, { ...input, typed, publish });
  const { classId, assignmentId } = input;
  if (outcome.ok) {
    const before = existing.form.assignment.publishedAt !== null;
    const what = before ? "saved" : outcome.published ? "assigned" : "kept";
    return redirect(paths.editAssignmentDone(classId, assignmentId, what, movedTimes(outcome.read)), 303);
  }
  if (outcome.reason === "not-found") throw notFound();
  const archived = "This class is archived: take it out of the archive in its settings first.";
  const problems = outcome.reason === "archived" ? { archived } : outcome.problems;
  return refused({ terms: { typed, problems } });
}

async function override(context: Context, input: Input, entries: Entries) {
  const student = entry(entries, "student") ?? "";
  if (!isUuid(student)) throw notFound();
  const { classId, assignmentId } = input;
  const whose = { ...input, studentId: student };
  if (entry(entries, "intent") === "remove-override")
    return done(await removeOverride(context, whose), input, "exception-removed");
  const typed = typedOverride(entries);
  const outcome = await saveOverride(context, { ...whose, typed });
  if (outcome.ok) return redirect(paths.editAssignmentDone(classId, assignmentId, "exception"), 303);
  if (outcome.reason === "not-found") throw notFound();
  return refused({ exception: { student, typed, problems: outcome.problems } });
}

function done(outcome: { ok: true } | { ok: false; reason: string }, input: Input, what: string) {
  if (outcome.ok) return redirect(paths.editAssignmentDone(input.classId, input.assignmentId, what), 303);
  if (outcome.reason === "begun")
    return refused({ withdrawal: "A student has begun meanwhile, so it can no longer be withdrawn." });
  if (outcome.reason === "published")
    return refused({ withdrawal: "It has been assigned meanwhile. Withdraw it first, then delete it." });
  if (outcome.reason === "draft")
    return refused({ withdrawal: "It is still a draft: there is nothing to release yet." });
  throw notFound();
}

export default function EditAssignment() {
  const data = useLoaderData<typeof loader>();
  const results = useActionData<EditResults>() ?? {};
  return <EditAssignmentView {...data} results={results} />;
}
