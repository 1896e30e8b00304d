import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameOf } from "#app/domain/account/person.ts";
import { returnPath } from "#app/domain/account/return-path.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { askingForClass } from "#app/http/class-params.server.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { NothingHandedIn } from "#app/ui/class/review/nothing-handed-in.tsx";
import { NO_PROBLEMS, type ReviewProblems } from "#app/ui/class/review/review-data.ts";
import { reviewUrl } from "#app/ui/class/review/review-pager.tsx";
import { ReviewView } from "#app/ui/class/review/review-view.tsx";
import { openReview } from "#app/use-cases/teach/open-review.server.ts";
import { saveReview } from "#app/use-cases/teach/save-review.server.ts";
import { sendReview } from "#app/use-cases/teach/send-review.server.ts";

/** Whose work is asked for. @throws a redirect to the sign-in page, or a 404 response for what can be no id. */
function asked(visit: Visit) {
  const { searchParams } = visit.url;
  const { assignment: assignmentId, student: studentId } = visit.params;
  const attemptId = searchParams.get("attempt");
  const asking = askingForClass(visit);
  if (!isUuid(assignmentId) || !isUuid(studentId)) throw notFound();
  if (attemptId !== null && !isUuid(attemptId)) throw notFound();
  const within = searchParams.get("within") === "assignment";
  return { ...asking, assignmentId, studentId, attemptId, within };
}

export const loader = handle(async (visit) => {
  const { searchParams } = visit.url;
  const outcome = await openReview(visit.context, {
    ...asked(visit),
    exerciseId: searchParams.get("exercise"),
    reviewer: nameOf(signedIn(visit)),
  });
  if (!outcome.ok) throw notFound();
  return {
    ...outcome.opened,
    within: searchParams.get("within") === "assignment",
    comment: searchParams.get("comment"),
    done: DONE.get(searchParams.get("done") ?? "") ?? null,
  };
});

const DONE = new Map([
  ["sent", "The review has been sent."],
  ["kept", "What you had written on the page before is kept as a draft."],
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Review: ${data?.student.name ?? "a student"}, ${data?.assignment.title ?? ""} · Says Who?` },
];

type Entries = [string, string][];

/** Keeps what was written, or sends it; `do` says which, and `go` where a draft that was kept leads on to. */
export const action = handle(async (visit) => {
  const { within, attemptId, ...asking } = asked(visit);
  const entries = await readEntries(visit.request);
  if (attemptId === null) throw notFound();
  const { assignmentId, studentId, classId } = asking;
  const written = { ...asking, attemptId, entries, seen: entry(entries, "seen") ?? "" };
  const exercise = visit.url.searchParams.get("exercise") ?? "";
  const query = { exercise, attempt: attemptId, ...(within ? { within: "assignment" } : {}) };
  if (entry(entries, "do") === "send") {
    const outcome = await sendReview(visit.context, { ...written, within });
    if (!outcome.ok) return refused(outcome, entries);
    const next = outcome.next && { ...outcome.next, submittedAt: outcome.next.submittedAt.toISOString() };
    const to = next
      ? `${reviewUrl(classId, next, within)}&done=sent`
      : paths.reviewAttempt(classId, assignmentId, studentId, { ...query, done: "sent" });
    return redirect(to, 303);
  }
  const outcome = await saveReview(visit.context, written);
  if (!outcome.ok) return refused(outcome, entries);
  if (outcome.meanwhile)
    return answer(409, changedBy(outcome.meanwhile, "What you wrote is kept as the draft."));
  const here = paths.reviewAttempt(classId, assignmentId, studentId, query);
  return redirect(onwards(returnPath(entry(entries, "go"), here), here), 303);
});

/** Another review says that this one was kept; other pages have no place for it. */
function onwards(to: string, here: string): string {
  const [path, query] = to.split("?");
  if (to === here || !path?.includes("/students/") || !query?.startsWith("exercise=") || query.includes("#"))
    return to;
  return `${to}&done=kept`;
}

type Refusal = Extract<Awaited<ReturnType<typeof sendReview | typeof saveReview>>, { ok: false }>;

function refused(outcome: Refusal, entries: Entries) {
  switch (outcome.reason) {
    case "not-found":
      throw notFound();
    case "invalid":
      return answer(422, { problems: outcome.problems, typed: Object.fromEntries(entries) });
    case "empty":
      return answer(422, { words: "There is nothing to send yet: rate, comment, or change a score first." });
    case "changed-meanwhile":
      return answer(
        409,
        changedBy(
          outcome.by,
          "What you wrote is kept as the draft and not sent: read it once more, then send.",
        ),
      );
  }
}

function changedBy(name: string, then: string): Partial<ReviewProblems> {
  return { words: `This review was changed meanwhile by ${name}. ${then}` };
}

function answer(status: number, problems: Partial<ReviewProblems>) {
  return json<ReviewProblems>({ ...NO_PROBLEMS, ...problems }, { status });
}

export default function Review() {
  const data = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>() ?? NO_PROBLEMS;
  const { attempt, queue } = data;
  if (!attempt || !queue) return <NothingHandedIn data={data} />;
  const shown = { ...data, queue, attempt: { ...attempt, exercise: attempt.exercise as Exercise } };
  return <ReviewView key={attempt.id} data={shown} wrong={wrong} done={data.done} />;
}
