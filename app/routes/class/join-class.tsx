import type { SubmissionResult } from "@conform-to/react";
import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameOf } from "#app/domain/account/person.ts";
import { joinAsNewForm } from "#app/http/class-forms.server.ts";
import { readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound, slowDown, tooMany, waitInWords } from "#app/http/responses.server.ts";
import { deviceOf, sessionHeaders } from "#app/http/session.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { JoinCodeView } from "#app/ui/class/join/join-code-view.tsx";
import { type Joinable, JoinView } from "#app/ui/class/join/join-view.tsx";
import { workOf } from "#app/use-cases/account/work-of.server.ts";
import { joinAsNew } from "#app/use-cases/learn/join-as-new.server.ts";
import { joinClass } from "#app/use-cases/learn/join-class.server.ts";
import { openJoining } from "#app/use-cases/learn/open-joining.server.ts";
import { suggestUsername } from "#app/use-cases/learn/suggest-username.server.ts";

type Shown = { join: Joinable } | { problem: { title: string; words: string; code: string } };

/** The code with who tries it. */
const codeOf = ({ params, context, learner }: Visit) => ({
  code: params.code ?? "",
  personId: learner?.id ?? null,
  address: context.clientAddress,
});

export const loader = handle(async (visit) => {
  const { context, account, guest } = visit;
  const given = codeOf(visit);
  const opened = await openJoining(context, { ...given, accountId: account?.person.id ?? null });
  if (!opened.ok) {
    const code = given.code.slice(0, 20);
    if (opened.reason === "no-class") {
      const words =
        "It may have run out or been closed, or a letter is wrong. Look again, or ask for a new one.";
      return json<Shown>({ problem: { title: "No class takes this code.", words, code } }, { status: 404 });
    }
    const words = `Wait ${waitInWords(opened.wait)}, then try again.`;
    const problem = { title: "Too many codes were tried from here.", words, code };
    return slowDown<Shown>(context, opened.wait, { problem });
  }
  if (opened.member) throw redirect(paths.class(opened.classId));
  const { name, code, instructors } = opened;
  const person = account?.person;
  const shown = person ? { name: nameOf(person), hasEmail: person.email !== null } : null;
  const suggestion = person ? "" : await suggestUsername(context);
  const work = person ? null : await workOf(context, guest?.person.id);
  return json<Shown>({ join: { name, code, instructors, account: shown, suggestion, work } });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && "join" in data ? data.join.name : "Join a class"} · Says Who?` },
];

/** Puts the account that asks into the class, or makes one and puts it there. */
export const action = handle(async (visit) => {
  const { context, account } = visit;
  if (!account) return joinNew(visit);
  const outcome = await joinClass(context, { ...codeOf(visit), userId: account.person.id });
  if (outcome.ok) return redirect(paths.class(outcome.classId), 303);
  throw outcome.reason === "no-class" ? notFound() : tooMany(context, outcome.wait);
});

async function joinNew(visit: Visit) {
  const { context, guest, request } = visit;
  const form = parseForm(await readEntries(request), joinAsNewForm);
  if (!form.ok) return json(form.result, { status: 422 });
  const { username, displayName = null, password, bring } = form.value;
  const guestId = bring === undefined ? null : (guest?.person.id ?? null);
  const details = { username, displayName, password, guestId, device: deviceOf(request) };
  const outcome = await joinAsNew(context, { ...codeOf(visit), ...details });
  if (outcome.ok) {
    const headers = await sessionHeaders(context, outcome.session, { dropGuest: guestId !== null });
    const to = outcome.classId ? paths.class(outcome.classId) : paths.classes();
    return redirect(to, { status: 303, headers });
  }
  if (outcome.reason === "no-class") throw notFound();
  if (outcome.reason === "invalid") return json(form.refuse({ ...outcome.fields }), { status: 422 });
  const words = `Too many tries from here. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return slowDown(context, outcome.wait, form.refuse({}, words));
}

export default function JoinClass() {
  const shown = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>() ?? null;
  if ("problem" in shown) return <JoinCodeView problem={shown.problem} />;
  return <JoinView {...shown.join} lastResult={lastResult} />;
}
