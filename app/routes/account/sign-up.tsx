import type { SubmissionResult } from "@conform-to/react";
import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { returnPath } from "#app/domain/account/return-path.ts";
import { learnForm, teachForm } from "#app/http/account-forms.server.ts";
import { entry, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { slowDown, waitInWords } from "#app/http/responses.server.ts";
import { deviceOf, sessionHeaders } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { Doors } from "#app/ui/account/doors.tsx";
import { type SignUpInput, signUp } from "#app/use-cases/account/sign-up.server.ts";
import { workOf } from "#app/use-cases/account/work-of.server.ts";

export const loader = handle(async ({ url, context, account, guest }) => {
  if (account) throw redirect(paths.home());
  const back = url.searchParams.get("back");
  return { work: await workOf(context, guest?.person.id), back: back && returnPath(back) };
});

export const meta: MetaFunction = () => [{ title: "Sign up · Says Who?" }];

export const action = handle(async ({ request, context, account, guest }) => {
  const guestId = guest?.person.id ?? null;
  const shared = {
    device: deviceOf(request),
    address: context.clientAddress,
    replaces: account && { userId: account.person.id, session: account.sessionId },
  };
  const entries = await readEntries(request);
  const door = entry(entries, "door") === "teach" ? "teach" : "learn";
  const refuse = (result: SubmissionResult) => json({ [door]: result }, { status: 422 });

  const form = door === "teach" ? parseForm(entries, teachForm) : parseForm(entries, learnForm);
  if (!form.ok) return refuse(form.result);
  const { value } = form;
  const { password } = value;
  const input: SignUpInput =
    "displayName" in value
      ? {
          ...shared,
          role: "instructor",
          displayName: value.displayName,
          email: value.email,
          password,
          guestId,
        }
      : {
          ...shared,
          role: "student",
          username: value.username,
          email: value.email ?? null,
          password,
          guestId: value.bring === undefined ? null : guestId,
        };
  const outcome = await signUp(context, input);
  if (outcome.ok) {
    const headers = await sessionHeaders(context, outcome.session, { dropGuest: input.guestId !== null });
    return redirect(returnPath(value.back), { headers });
  }
  if (outcome.reason === "invalid") return refuse(form.refuse(outcome.fields));
  const words = `Too many accounts were made from here. Wait ${waitInWords(outcome.wait)}, then try again.`;
  return slowDown(context, outcome.wait, { [door]: form.refuse({}, words) });
});

export default function SignUp() {
  const { work, back } = useLoaderData<typeof loader>();
  const results = useActionData<{ learn?: SubmissionResult; teach?: SubmissionResult }>();
  return <Doors page="sign-up" results={results ?? {}} work={work} back={back} />;
}
