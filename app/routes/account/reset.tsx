import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askResetForm, resetForm } from "#app/http/account-forms.server.ts";
import { readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { slowDown, waitInWords } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { type ResetState, ResetView } from "#app/ui/account/reset-view.tsx";
import { askForReset, isResetOpen, resetPassword } from "#app/use-cases/account/reset-password.server.ts";

export const loader = handle(async ({ url, context }) => {
  const token = url.searchParams.get("token");
  if (token === null) return { token: null, open: false };
  return { token, open: await isResetOpen(context, token) };
});

export const meta: MetaFunction = () => [
  { title: "A new password · Says Who?" },
  { name: "referrer", content: "no-referrer" },
];

/** With a token: sets the new password. Without: mails a link, and says the same whether or not there is an account. */
export const action = handle(async ({ request, url, context }) => {
  const entries = await readEntries(request);
  if (url.searchParams.has("token")) {
    const form = parseForm(entries, resetForm);
    if (!form.ok) return json<ResetState>({ step: "choose", result: form.result }, { status: 422 });
    const outcome = await resetPassword(context, form.value);
    if (outcome.ok) return redirect(paths.signIn());
    if (outcome.reason === "used") return json<ResetState>({ step: "used" }, { status: 410 });
    const result = form.refuse({ password: outcome.problem });
    return json<ResetState>({ step: "choose", result }, { status: 422 });
  }
  const form = parseForm(entries, askResetForm);
  if (!form.ok) return json<ResetState>({ step: "ask", result: form.result }, { status: 422 });
  const outcome = await askForReset(context, {
    login: form.value.login,
    address: context.clientAddress,
    linkFor: (token) => context.origin + paths.resetWith(token),
  });
  if (outcome.ok) return json<ResetState>({ step: "sent" });
  const words = `Too many mails were asked for from here. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return slowDown<ResetState>(context, outcome.wait, { step: "ask", result: form.refuse({}, words) });
});

export default function Reset() {
  const { token, open } = useLoaderData<typeof loader>();
  const state = useActionData<ResetState>();
  const fresh: ResetState = token === null ? { step: "ask" } : open ? { step: "choose" } : { step: "used" };
  return <ResetView state={state ?? fresh} token={token} />;
}
