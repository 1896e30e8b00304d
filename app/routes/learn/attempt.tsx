import { json, type MetaFunction, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { v7 as uuidv7 } from "uuid";
import { handInWords } from "#app/domain/class/hand-in-words.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { type SubmitProblem, wasOffline } from "#app/ui/exercise/submit-problem.ts";
import { Workspace } from "#app/ui/exercise/workspace.tsx";
import { ModuleBar } from "#app/ui/layout/module-bar.tsx";
import { modulePlace } from "#app/use-cases/learn/module-place.server.ts";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";

export const loader = handle(async ({ params, url, context, learner }) => {
  if (!isUuid(params.attempt)) throw notFound();
  if (!learner) throw redirect(paths.signIn(paths.attempt(params.attempt)));
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
    after: attempt.forClass && handInWords(attempt.forClass, context.now),
    plain,
    saved: url.searchParams.has("saved"),
    steps: (
      await modulePlace(context, { moduleId: attempt.moduleId, exerciseId: exercise.id, userId: learner.id })
    ).steps,
    noScriptUrl: plain ? undefined : paths.plainAttempt(attempt.id),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Mark: ${data?.exercise.title ?? "a passage"} · Says Who?` },
];

export const action = handle(async ({ request, params, context, learner }) => {
  if (!isUuid(params.attempt)) throw notFound();
  const attempt = params.attempt;
  if (!learner) throw redirect(paths.signIn(paths.attempt(attempt)), 303);
  const entries = await readEntries(request);
  // When all of it has arrived: a body sent slowly must not hand in before its time.
  const deps = { ...context, now: context.clock() };
  const input = { attempt, userId: learner.id, entries };
  const invalid = (message: string) => json<SubmitProblem>({ reason: "invalid", message }, { status: 422 });
  if (entry(entries, "intent") === "save") {
    const saved = await saveDraft(deps, { ...input, seq: "next" });
    if (saved.ok) return redirect(paths.plainAttemptSaved(attempt));
    if (saved.reason === "submitted") return redirect(paths.feedbackElsewhere(attempt));
    if (saved.reason === "gone") throw notFound();
    return invalid(
      saved.reason === "invalid" ? saved.message : "This could not be saved just now. Save once more.",
    );
  }
  const key = entry(entries, "key") ?? "";
  if (!isUuid(key)) return invalid("Load the page again, then submit.");
  const outcome = await submitAttempt(deps, {
    ...input,
    key,
    confirmed: entry(entries, "confirm") === "yes",
  });
  if (outcome.ok) return redirect(outcome.first ? paths.feedback(attempt) : paths.feedbackElsewhere(attempt));
  if (outcome.reason === "not-found") throw notFound();
  if (outcome.reason === "invalid") return invalid(outcome.message);
  if (outcome.reason === "closed") return json<SubmitProblem>({ reason: "closed" }, { status: 422 });
  return json<SubmitProblem>({ reason: "incomplete", tasks: outcome.tasks });
});

/** Without a connection, or while the server is away, nothing is lost: the page stays as it is and says so. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    const away = (error instanceof Response || isRouteErrorResponse(error)) && error.status === 503;
    if (away || error instanceof TypeError) return { reason: "offline" } satisfies SubmitProblem;
    throw error;
  }
}

export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  defaultShouldRevalidate && !wasOffline(actionResult);

export default function Attempt() {
  const { attempt, exercise, after, plain, saved, steps } = useLoaderData<typeof loader>();
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
      after={after}
      saved={saved}
      problem={problem}
      submitting={state !== "idle"}
      header={<ModuleBar steps={steps} title={exercise.title} />}
    />
  );
}
