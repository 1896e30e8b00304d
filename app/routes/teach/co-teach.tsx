import { json, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { acceptInvitation, openInvitation } from "#app/use-cases/teach/co-teach.server.ts";

const askingOf = (visit: Visit) => ({ userId: signedIn(visit).id, token: visit.params.token ?? "" });

export const loader = handle(async (visit) => {
  const invitation = await openInvitation(visit.context, askingOf(visit));
  if (!invitation) throw notFound();
  const { class: klass, from, member } = invitation;
  if (member) throw redirect(paths.class(klass.id));
  return json({ name: klass.name, from });
});

export const meta: MetaFunction = () => [
  { title: "Teach a class · Says Who?" },
  { name: "referrer", content: "no-referrer" },
];

/** Looking at a link changes nothing; accepting uses it up. */
export const action = handle(async (visit) => {
  const outcome = await acceptInvitation(visit.context, askingOf(visit));
  if (!outcome.ok) throw notFound();
  return redirect(paths.class(outcome.classId), 303);
});

export default function CoTeach() {
  const { name, from } = useLoaderData<typeof loader>();
  return (
    <section className="wrap section stack">
      <p className="label">An invitation to teach</p>
      <h1 className="h1">{name}</h1>
      <p className="deck">
        {from ?? "Somebody who taught it"} asks you to teach this class with them. You will see all of its
        students’ work, and they will see your name.
      </p>
      <Form method="post" className="cluster">
        <button type="submit" className="btn btn--primary">
          Teach this class
        </button>
      </Form>
    </section>
  );
}
