import type { SubmissionResult } from "@conform-to/react";
import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuidv7 } from "uuid";
import { mayTeach } from "#app/domain/class/may-teach.ts";
import { listZones } from "#app/domain/class/zone.ts";
import { newClassForm } from "#app/http/class-forms.server.ts";
import { readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { ClassesView } from "#app/ui/class/overview/classes-view.tsx";
import { listClasses } from "#app/use-cases/learn/list-classes.server.ts";
import { createClass } from "#app/use-cases/teach/create-class.server.ts";

export const loader = handle(async (visit) => {
  const { id: userId, role } = signedIn(visit);
  const create = mayTeach(role) ? { newId: uuidv7(), zones: listZones() } : null;
  return { ...(await listClasses(visit.context, { userId })), create };
});

export const meta: MetaFunction = () => [{ title: "Classes · Says Who?" }];

/** Makes a class. */
export const action = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const form = parseForm(await readEntries(visit.request), newClassForm);
  if (!form.ok) return json(form.result, { status: 422 });
  const outcome = await createClass(visit.context, { ...form.value, userId });
  if (outcome.ok) return redirect(paths.class(outcome.classId), 303);
  if (outcome.reason === "not-found") throw notFound();
  return json(form.refuse({ ...outcome.fields }), { status: 422 });
});

export default function Classes() {
  const { teaching, learning, create } = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>() ?? null;
  const form = create && { ...create, lastResult };
  return <ClassesView teaching={teaching} learning={learning} create={form} />;
}
