import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nameOf } from "#app/domain/account/person.ts";
import { askingForClass } from "#app/http/class-params.server.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { InstructorsView } from "#app/ui/class/overview/instructors-view.tsx";
import {
  inviteInstructor,
  openInstructors,
  removeInstructor,
  withdrawInvite,
} from "#app/use-cases/teach/instructors.server.ts";

export const loader = handle(async (visit) => {
  const { context, url } = visit;
  const asking = askingForClass(visit);
  const opened = await openInstructors(context, asking);
  if (!opened) throw notFound();
  const { class: klass, instructors, invites, toReview } = opened;
  return json({
    class: { id: klass.id, name: klass.name, zone: klass.zone },
    toReview,
    instructors: instructors.map((one) => ({
      id: one.userId,
      name: nameOf(one),
      email: one.email,
      since: one.joinedAt,
      self: one.userId === asking.userId,
    })),
    invites: invites.map(({ id, token, expiresAt }) => ({
      id,
      expiresAt,
      link: context.origin + paths.coTeach(token),
    })),
    done: url.searchParams.get("done"),
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Instructors · ${data?.class.name ?? "Class"} · Says Who?` },
];

/** Makes and withdraws links, takes instructors out; `intent` says what. */
export const action = handle(async (visit) => {
  const { context } = visit;
  const asking = askingForClass(visit);
  const entries = await readEntries(visit.request);
  const here = paths.classInstructors(asking.classId);
  const named = entry(entries, "id")?.toLowerCase();
  switch (entry(entries, "intent")) {
    case "invite": {
      const outcome = await inviteInstructor(context, asking);
      if (outcome.ok) return redirect(here, 303);
      if (outcome.reason === "not-found") throw notFound();
      throw badRequest("Twenty links are open already. Withdraw one before you make another.");
    }
    case "withdraw": {
      if (!isUuid(named)) throw notFound();
      if (!(await withdrawInvite(context, { ...asking, invite: named })).ok) throw notFound();
      return redirect(`${here}?done=withdrawn`, 303);
    }
    case "remove": {
      if (!isUuid(named)) throw notFound();
      const outcome = await removeInstructor(context, { ...asking, instructor: named });
      if (outcome.ok) return redirect(outcome.self ? paths.classes() : `${here}?done=removed`, 303);
      if (outcome.reason === "not-found") throw notFound();
      throw badRequest("A class keeps at least one instructor. Let somebody else in before you leave.");
    }
    default:
      throw badRequest("Load the page again, then try once more.");
  }
});

export default function Instructors() {
  return <InstructorsView {...useLoaderData<typeof loader>()} />;
}
