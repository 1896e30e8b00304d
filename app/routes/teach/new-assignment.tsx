import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuidv7 } from "uuid";
import { type TypedAssignment, typedAssignment } from "#app/domain/class/assignment-form.ts";
import { movedTimes } from "#app/domain/class/typed-terms.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { AssignForm } from "#app/ui/class/assign/assign-form.tsx";
import { AssignMeta } from "#app/ui/class/assign/assign-meta.tsx";
import { AssignProblems } from "#app/ui/class/assign/assign-problems.tsx";
import { PROBLEM_ANCHORS } from "#app/ui/class/assign/assign-words.ts";
import { ClassFrame } from "#app/ui/class/class-frame.tsx";
import { openNewAssignment } from "#app/use-cases/teach/open-assignment-form.server.ts";
import { saveAssignment } from "#app/use-cases/teach/save-assignment.server.ts";

export const loader = handle(async (visit) => {
  const { params, url, context } = visit;
  const { id: userId } = signedIn(visit);
  if (!isUuid(params.class)) throw notFound();
  const module = url.searchParams.get("module");
  const opened = await openNewAssignment(context, { classId: params.class, userId, module });
  if (!opened.ok) throw notFound();
  return { ...opened.form, id: uuidv7({ msecs: context.now.getTime() }), now: context.now.toISOString() };
});

export const meta: MetaFunction = () => [{ title: "Assign a module · Says Who?" }];

interface Refused {
  id: string;
  typed: TypedAssignment;
  problems: Record<string, string | undefined>;
}

/** Assigns, or keeps as a draft. The form's own id makes of a double click one assignment. */
export const action = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { class: classId } = visit.params;
  if (!isUuid(classId)) throw notFound();
  const entries = await readEntries(visit.request);
  const assignmentId = entry(entries, "assignment") ?? "";
  const intent = entry(entries, "intent");
  if (!isUuid(assignmentId) || (intent !== "publish" && intent !== "draft"))
    throw badRequest("Load the page again, then try once more.");
  const typed = typedAssignment(entries);
  const publish = intent === "publish";
  const outcome = await saveAssignment(visit.context, { classId, userId, assignmentId, typed, publish });
  if (outcome.ok) {
    const done = outcome.published ? "assigned" : "kept";
    return redirect(paths.editAssignmentDone(classId, assignmentId, done, movedTimes(outcome.read)), 303);
  }
  if (outcome.reason === "not-found") throw notFound();
  const problems =
    outcome.reason === "archived"
      ? { archived: "This class is archived: take it out of the archive in its settings first." }
      : outcome.problems;
  return json<Refused>({ id: assignmentId, typed, problems }, { status: 422 });
});

export default function NewAssignment() {
  const { class: to, catalogue, typed, id, now } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>() ?? null;
  const problems = refused?.problems ?? {};
  return (
    <ClassFrame
      crumbs={[{ words: to.name, to: paths.class(to.id) }]}
      title="Assign a module"
      here="New assignment"
      meta={<AssignMeta class={to} now={now} />}
    >
      <AssignProblems problems={problems} anchors={PROBLEM_ANCHORS} before="this can be assigned" />
      <AssignForm
        id={refused?.id ?? id}
        class={to}
        catalogue={catalogue}
        start={refused?.typed ?? typed}
        problems={problems}
        passages={null}
        published={false}
        exceptions={[]}
        now={new Date(now)}
      >
        <section aria-labelledby="exceptions">
          <h2 className="h3" id="exceptions">
            Exceptions
          </h2>
          <p className="small muted">
            One student’s own dates or attempts are added once it is assigned or kept as a draft.
          </p>
        </section>
      </AssignForm>
    </ClassFrame>
  );
}
