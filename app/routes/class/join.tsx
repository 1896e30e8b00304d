import type { SubmissionResult } from "@conform-to/react";
import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readCode } from "#app/domain/class/code-alphabet.ts";
import { joinForm } from "#app/http/class-forms.server.ts";
import { readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/paths.ts";
import { JoinCodeView } from "#app/ui/class/join/join-code-view.tsx";

export const meta: MetaFunction = () => [{ title: "Join a class · Says Who?" }];

/** Only reads what was typed; whether a class takes it is said at the code's own address. */
export const action = handle(async ({ request }) => {
  const form = parseForm(await readEntries(request), joinForm);
  if (!form.ok) return json(form.result, { status: 422 });
  const code = readCode(form.value.code);
  if (code) return redirect(paths.join(code), 303);
  const words =
    "A code has eight letters and digits, and none that look alike: no B, G, I, L, O, S, U, V or Z, and no 0, 1, 2, 5, 6 or 8.";
  return json(form.refuse({ code: words }), { status: 422 });
});

export default function Join() {
  return <JoinCodeView lastResult={useActionData<SubmissionResult>() ?? null} />;
}
