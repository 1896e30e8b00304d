import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { minimumLength } from "#app/domain/account/password.ts";
import { detailsForm, eraseForm, passwordForm } from "#app/http/account-forms.server.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { badRequest, waitInWords } from "#app/http/responses.server.ts";
import { deviceOf, endedHeaders, sessionHeaders } from "#app/http/session.server.ts";
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

const refused = (results: AccountResults, status = 422) => json(results, { status });
const done = (what: string, headers?: Headers) => redirect(`${paths.account()}?done=${what}`, { headers });

/** One address for everything about one's account; `intent` says what. */
export const action = handle(async (visit) => {
  const { account, guest, request } = visit;
  const identity = account ?? guest;
  if (!identity) throw redirect(paths.signIn(paths.account()), 303);
  const entries = await readEntries(request.clone());
  const intent = entry(entries, "intent");
  if (intent === "erase") return erase(visit, identity.person.id);
  // A guest has nothing else to change.
  if (!account) throw badRequest("Make an account first, then change it.");
  const userId = account.person.id;
  switch (intent) {
    case "details":
      return details(visit, userId);
    case "password":
      return password(visit, userId);
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

async function details({ request, context }: Visit, userId: string) {
  const form = await parseForm(request, detailsForm);
  if (!form.ok) return refused({ details: form.result });
  const { username = null, displayName = null, email = null } = form.value;
  const outcome = await changeDetails(context, { userId, username, displayName, email });
  return outcome.ok ? done("details") : refused({ details: form.refuse(outcome.fields) });
}

async function password({ request, context }: Visit, userId: string) {
  const form = await parseForm(request, passwordForm);
  if (!form.ok) return refused({ password: form.result });
  const { current, next } = form.value;
  const outcome = await changePassword(context, { userId, current, next, device: deviceOf(request) });
  if (outcome.ok) return done("password", await sessionHeaders(context, outcome.session));
  if (outcome.reason === "invalid") return refused({ password: form.refuse(outcome.fields) });
  const words = `Too many tries. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return refused({ password: form.refuse({}, words) }, 429);
}

async function erase(visit: Visit, userId: string) {
  const { request, context, account } = visit;
  const form = account ? await parseForm(request, eraseForm) : null;
  if (form && !form.ok) return refused({ erase: form.result });
  const typed = form?.value ?? { name: "", password: "" };
  const outcome = await eraseAccount(context, { userId, ...typed });
  if (outcome.ok) {
    const headers = await endedHeaders(context);
    headers.append("Set-Cookie", await context.cookies.guest.serialize("", { maxAge: 0 }));
    headers.set("Clear-Site-Data", '"storage"');
    return redirect(paths.home(), { headers });
  }
  if (!form) throw badRequest("Load the page again, then try once more.");
  if (outcome.reason === "invalid") return refused({ erase: form.refuse(outcome.fields) });
  const words = `Too many tries. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return refused({ erase: form.refuse({}, words) }, 429);
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  const results = useActionData<AccountResults>() ?? {};
  return <AccountView {...data} results={results} />;
}
