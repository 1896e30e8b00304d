import { json, type MetaFunction, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { v7 as uuidv7 } from "uuid";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { stepsOf } from "#app/http/module-steps.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { type SubmitProblem, wasOffline } from "#app/ui/exercise/submit-problem.ts";
import { Workspace } from "#app/ui/exercise/workspace.tsx";
import { ModuleBar } from "#app/ui/layout/module-bar.tsx";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";

export const loader = handle(async ({ params, url, context, learner }) => {
  if (!learner || !isUuid(params.attempt)) throw notFound();
  const outcome = await openAttempt(context, { attempt: params.attempt, userId: learner.id });
  if (!outcome.ok) {
    if (outcome.reason === "submitted") throw redirect(paths.feedback(params.attempt));
    throw notFound();
  }
  const { attempt, exercise } = outcome;
  const plain = url.searchParams.get("view") === "form";
  return {
    attempt: { id: attempt.id, answers: attempt.answers, seq: attempt.seq, key: uuidv7() },
    exercise,
    plain,
    saved: url.searchParams.has("saved"),
    steps: await stepsOf(context, {
      moduleId: attempt.moduleId,
      exerciseId: exercise.id,
      userId: learner.id,
    }),
    noScriptUrl: plain ? undefined : paths.plainAttempt(attempt.id),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Mark: ${data?.exercise.title ?? "a passage"} · Says Who?` },
];

export const action = handle(async ({ request, params, url, context, learner }) => {
  if (!learner || !isUuid(params.attempt)) throw notFound();
  const attempt = params.attempt;
  const entries = await readEntries(request);
  const input = { attempt, userId: learner.id, entries };
  if (entry(entries, "intent") === "save") {
    const seq = Number(entry(entries, "seq")) || 0;
    const saved = await saveDraft(context, { ...input, seq: seq + 1 });
    if (saved.ok) return redirect(`${paths.plainAttempt(attempt)}&saved`);
    if (saved.reason === "submitted") return redirect(paths.feedback(attempt));
    if (saved.reason === "gone") throw notFound();
    const message =
      saved.reason === "invalid"
        ? saved.message
        : "This passage has been changed in another tab meanwhile. Load the page again to see both.";
    return json<SubmitProblem>({ reason: "invalid", message }, { status: 422 });
  }
  const key = entry(entries, "key") ?? "";
  if (!isUuid(key))
    return json<SubmitProblem>({ reason: "invalid", message: "Load the page again, then submit." }, 422);
  const outcome = await submitAttempt(context, {
    ...input,
    key,
    confirmed: entry(entries, "confirm") === "yes",
  });
  if (outcome.ok) return redirect(paths.feedback(attempt));
  switch (outcome.reason) {
    case "not-found":
      throw notFound();
    case "invalid":
      return json<SubmitProblem>({ reason: "invalid", message: outcome.message }, 422);
    case "incomplete":
      context.log.debug({ view: url.searchParams.get("view") }, "submitted with questions open");
      return json<SubmitProblem>({ reason: "incomplete", tasks: outcome.tasks });
  }
});

/** Without a connection nothing is lost: the page stays as it is and says so. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    if (error instanceof TypeError) return { reason: "offline" } satisfies SubmitProblem;
    throw error;
  }
}

export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  defaultShouldRevalidate && !wasOffline(actionResult);

export default function Attempt() {
  const { attempt, exercise, plain, saved, steps } = useLoaderData<typeof loader>();
  const problem = useActionData<SubmitProblem>() ?? null;
  const { state } = useNavigation();
  return (
    <Workspace
      exercise={exercise}
      attempt={attempt}
      draftUrl={paths.draft(attempt.id)}
      plainUrl={paths.plainAttempt(attempt.id)}
      markUrl={paths.attempt(attempt.id)}
      plain={plain}
      saved={saved}
      problem={problem}
      submitting={state !== "idle"}
      header={<ModuleBar steps={steps} title={exercise.title} />}
    />
  );
}
