import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { minimumLength } from "#app/domain/account/password.ts";
import type { Person } from "#app/domain/account/person.ts";
import { detailsForm, eraseForm, eraseGuestForm, passwordForm } from "#app/http/account-forms.server.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { badRequest, slowDown, waitInWords } from "#app/http/responses.server.ts";
import { deviceOf, endedHeaders, guestGoneHeaders, sessionHeaders } from "#app/http/session.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { type AccountResults, AccountView } from "#app/ui/account/account-view.tsx";
import { changeDetails } from "#app/use-cases/account/change-details.server.ts";
import { changePassword } from "#app/use-cases/account/change-password.server.ts";
import { endOtherSessions, endSession } from "#app/use-cases/account/end-sessions.server.ts";
import { eraseAccount } from "#app/use-cases/account/erase-account.server.ts";
import { openAccount } from "#app/use-cases/account/open-account.server.ts";

export const loader = handle(async ({ url, context, account, guest, learner }) => {
  const identity = account ?? guest;
  if (!identity || !learner) throw redirect(paths.signIn(paths.account()));
  const { person, sessionId } = identity;
  return {
    ...(await openAccount(context, { person, sessionId })),
    least: minimumLength(person.role),
    done: url.searchParams.get("done"),
    now: context.now.toISOString(),
  };
});

export const meta: MetaFunction = () => [{ title: "Account · Says Who?" }];

const refused = (results: AccountResults) => json(results, { status: 422 });
const done = (what: string, headers?: Headers) => redirect(paths.accountDone(what), { headers });
const tooManyTries = (wait: number) => `Too many tries. Wait ${waitInWords(wait)}, then try again.`;
type Entries = [string, string][];

/** One address for everything about one's account; `intent` says what. */
export const action = handle(async (visit) => {
  const { account, guest, request } = visit;
  const identity = account ?? guest;
  if (!identity) throw redirect(paths.signIn(paths.account()), 303);
  const entries = await readEntries(request);
  const intent = entry(entries, "intent");
  if (intent === "erase") return erase(visit, entries, identity.person);
  // A guest has nothing else to change.
  if (!account) throw badRequest("Make an account first, then change it.");
  const userId = account.person.id;
  switch (intent) {
    case "details":
      return details(visit, entries, userId);
    case "password":
      return password(visit, entries, userId);
    case "end-session": {
      const session = entry(entries, "session") ?? undefined;
      if (isUuid(session)) await endSession(visit.context, { userId, session });
      return done("session");
    }
    case "end-others":
      await endOtherSessions(visit.context, { userId, current: account.sessionId });
      return done("sessions");
    default:
      throw badRequest("Load the page again, then try once more.");
  }
});

async function details({ context }: Visit, entries: Entries, userId: string) {
  const form = parseForm(entries, detailsForm);
  if (!form.ok) return refused({ details: form.result });
  const { username = null, displayName = null, email = null, password } = form.value;
  const outcome = await changeDetails(context, { userId, username, displayName, email, password });
  if (outcome.ok) return done("details");
  if (outcome.reason === "invalid") return refused({ details: form.refuse(outcome.fields) });
  return slowDown(context, outcome.wait, { details: form.refuse({}, tooManyTries(outcome.wait)) });
}

async function password({ request, context }: Visit, entries: Entries, userId: string) {
  const form = parseForm(entries, passwordForm);
  if (!form.ok) return refused({ password: form.result });
  const { current, next } = form.value;
  const outcome = await changePassword(context, { userId, current, next, device: deviceOf(request) });
  if (outcome.ok) return done("password", await sessionHeaders(context, outcome.session));
  if (outcome.reason === "invalid") return refused({ password: form.refuse(outcome.fields) });
  return slowDown(context, outcome.wait, { password: form.refuse({}, tooManyTries(outcome.wait)) });
}

async function erase(
  { context }: Visit,
  entries: Entries,
  { id: userId, role }: Pick<Person, "id" | "role">,
) {
  const isGuest = role === "guest";
  const form = isGuest ? parseForm(entries, eraseGuestForm) : parseForm(entries, eraseForm);
  if (!form.ok) return refused({ erase: form.result });
  const typed = "name" in form.value ? form.value : { name: "", password: "" };
  const outcome = await eraseAccount(context, { userId, ...typed });
  if (outcome.ok) {
    const headers = isGuest ? await guestGoneHeaders(context) : await endedHeaders(context);
    headers.set("Clear-Site-Data", '"storage"');
    return redirect(paths.home(), { headers });
  }
  if (outcome.reason === "invalid") return refused({ erase: form.refuse(outcome.fields) });
  return slowDown(context, outcome.wait, { erase: form.refuse({}, tooManyTries(outcome.wait)) });
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  const results = useActionData<AccountResults>() ?? {};
  return <AccountView {...data} results={results} />;
}
