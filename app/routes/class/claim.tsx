import type { SubmissionResult } from "@conform-to/react";
import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameOf } from "#app/domain/account/person.ts";
import { readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { slowDown, waitInWords } from "#app/http/responses.server.ts";
import { deviceOf, sessionHeaders } from "#app/http/session.server.ts";
import { claimForm } from "#app/http/student-forms.server.ts";
import { paths } from "#app/paths.ts";
import { ClaimView } from "#app/ui/class/join/claim-view.tsx";
import { claimAccount } from "#app/use-cases/account/claim-account.server.ts";
import { workOf } from "#app/use-cases/account/work-of.server.ts";

export const loader = handle(async ({ url, context, account, guest }) => ({
  username: (url.searchParams.get("username") ?? "").slice(0, 30),
  work: await workOf(context, guest?.person.id),
  signedInAs: account && nameOf(account.person),
}));

export const meta: MetaFunction = () => [{ title: "Use a code from your teacher · Says Who?" }];

/** Sets the first password of an account that an instructor made, or a new one, and signs in. */
export const action = handle(async ({ request, context, account, guest }) => {
  const form = parseForm(await readEntries(request), claimForm);
  if (!form.ok) return json(form.result, { status: 422 });
  const { username, code, password, bring } = form.value;
  const guestId = bring === undefined ? null : (guest?.person.id ?? null);
  const outcome = await claimAccount(context, {
    username,
    code,
    password,
    device: deviceOf(request),
    address: context.clientAddress,
    guestId,
    replaces: account && { userId: account.person.id, session: account.sessionId },
  });
  if (outcome.ok) {
    const headers = await sessionHeaders(context, outcome.session, { dropGuest: guestId !== null });
    return redirect(paths.home(), { status: 303, headers });
  }
  if (outcome.reason === "invalid") return json(form.refuse({ password: outcome.problem }), { status: 422 });
  if (outcome.reason === "wrong") {
    const words =
      "This username and code do not belong together, or the code has been used or has run out. Look at the slip again, or ask your teacher for a new one.";
    return json(form.refuse({ code: words }), { status: 422 });
  }
  const words = `Too many tries. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return slowDown(context, outcome.wait, form.refuse({}, words));
});

export default function Claim() {
  const data = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult>() ?? null;
  return <ClaimView {...data} lastResult={lastResult} />;
}
