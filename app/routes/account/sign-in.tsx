import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { returnPath } from "#app/domain/account/return-path.ts";
import { signInForm } from "#app/http/account-forms.server.ts";
import { readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { slowDown, waitInWords } from "#app/http/responses.server.ts";
import { deviceOf, sessionHeaders } from "#app/http/session.server.ts";
import { Doors } from "#app/ui/account/doors.tsx";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { workOf } from "#app/use-cases/account/work-of.server.ts";

export const loader = handle(async ({ url, context, account, guest }) => {
  const back = url.searchParams.get("back");
  if (account) throw redirect(returnPath(back));
  return { work: await workOf(context, guest?.person.id), back: back && returnPath(back) };
});

export const meta: MetaFunction = () => [{ title: "Sign in · Says Who?" }];

export const action = handle(async ({ request, context, account, guest }) => {
  const form = parseForm(await readEntries(request), signInForm);
  if (!form.ok) return json({ signIn: form.result }, { status: 422 });
  const { login, password, keep, back } = form.value;
  const outcome = await signIn(context, {
    login,
    password,
    keep: keep !== undefined,
    device: deviceOf(request),
    address: context.clientAddress,
    guestId: guest?.person.id ?? null,
    replaces: account && { userId: account.person.id, session: account.sessionId },
  });
  if (outcome.ok) {
    const headers = await sessionHeaders(context, outcome.session, { dropGuest: guest !== null });
    return redirect(returnPath(back), { headers });
  }
  if (outcome.reason === "wrong") {
    const result = form.refuse({ password: "This username and password do not belong together." });
    return json({ signIn: result }, { status: 422 });
  }
  const words = `Too many tries. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return slowDown(context, outcome.wait, { signIn: form.refuse({}, words) });
});

export default function SignIn() {
  const { work, back } = useLoaderData<typeof loader>();
  const results = useActionData<typeof action>();
  return <Doors page="sign-in" results={results ?? {}} work={work} back={back} />;
}
