import { json, type MetaFunction, redirect, type SerializeFrom } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useEffect } from "react";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { wipeDraft } from "#app/ui/exercise/local-draft.ts";
import { NextStepForm } from "#app/ui/exercise/next-step-form.tsx";
import { ModuleBar } from "#app/ui/layout/module-bar.tsx";
import { Feedback } from "#app/ui/report/feedback.tsx";
import { RetryForm } from "#app/ui/report/retry-form.tsx";
import { Waiting } from "#app/ui/report/waiting.tsx";
import { modulePlace } from "#app/use-cases/learn/module-place.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { rateAnswer } from "#app/use-cases/learn/rate-answer.server.ts";

export const loader = handle(async ({ params, url, context, learner }) => {
  if (!isUuid(params.attempt)) throw notFound();
  if (!learner) throw redirect(paths.signIn(paths.feedback(params.attempt)));
  const outcome = await openFeedback(context, { attempt: params.attempt, userId: learner.id });
  if (!outcome.ok) {
    if (outcome.reason === "not-found") throw notFound();
    if (outcome.reason === "not-submitted") throw redirect(paths.attempt(params.attempt));
    return { id: params.attempt, waiting: outcome.handedIn, explained: null };
  }
  const { feedback } = outcome;
  const { exerciseId, moduleId } = feedback.attempt;
  const { steps, next } = await modulePlace(context, { moduleId, exerciseId, userId: learner.id });
  const elsewhere = url.searchParams.has("elsewhere");
  return { id: params.attempt, waiting: null, explained: { ...feedback, steps, next, elsewhere } };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data?.waiting
      ? `Handed in: ${data.waiting.title} · Says Who?`
      : `Your result: ${data?.explained?.exercise.title ?? "a passage"} · Says Who?`,
  },
];

const RATINGS = new Map<string | null, 0 | 0.5 | 1>([
  ["0", 0],
  ["0.5", 0.5],
  ["1", 1],
]);

/** A learner's own rating of an open answer. */
export const action = handle(async ({ request, params, context, learner }) => {
  if (!learner || !isUuid(params.attempt)) throw notFound();
  const entries = await readEntries(request);
  const rating = RATINGS.get(entry(entries, "rating"));
  if (rating === undefined) throw badRequest("Choose one of the three levels, then save.");
  const task = entry(entries, "task") ?? "";
  const outcome = await rateAnswer(context, { attempt: params.attempt, userId: learner.id, task, rating });
  if (outcome.ok) return redirect(paths.feedback(params.attempt));
  if (outcome.reason === "nothing-to-rate" || outcome.reason === "not-own")
    return json({ reason: outcome.reason }, { status: 422 });
  throw notFound();
});

export default function FeedbackPage() {
  const { id, waiting, explained } = useLoaderData<typeof loader>();
  useEffect(() => wipeDraft(id), [id]);
  return explained ? <Explained id={id} {...explained} /> : waiting && <Waiting {...waiting} />;
}

type Loaded = SerializeFrom<typeof loader>;

function Explained({ id, ...data }: NonNullable<Loaded["explained"]> & { id: string }) {
  const { attempt, counted, next } = data;
  const { assignment } = attempt;
  return (
    <Feedback
      exercise={data.exercise as Exercise}
      answers={data.answers}
      result={data.result}
      ratings={data.ratings}
      attempt={{
        number: attempt.number,
        counts: attempt.counts,
        counted: attempt.counts ? null : { ...counted, url: paths.feedback(counted.id) },
      }}
      header={<ModuleBar steps={data.steps} title={data.exercise.title} />}
      notice={
        data.elsewhere
          ? "This attempt had been submitted before, from another tab or device. This is that result; what you sent now was not scored."
          : null
      }
      next={next && <NextStepForm next={next} />}
      back={
        assignment
          ? { url: paths.assignment(assignment.class.id, assignment.id), what: "assignment" }
          : attempt.moduleId
            ? { url: paths.module(attempt.moduleId), what: "module" }
            : { url: paths.home(), what: "modules" }
      }
      retry={
        data.again && <RetryForm exercise={attempt.exerciseId} module={attempt.moduleId} again={data.again} />
      }
      review={data.review}
      practise={(kind) => paths.relatedDrills(kind, { like: attempt.exerciseId, from: id })}
      rate={
        assignment || data.review
          ? null
          : (task, children) => (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="task" value={task} />
                {children}
              </Form>
            )
      }
    />
  );
}
