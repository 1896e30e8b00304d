import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuidv7 } from "uuid";
import { isKind } from "#app/domain/exercise/kind.ts";
import { roundOf, takeDrillAnswer } from "#app/http/drill-answers.server.ts";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { DrillSetPage } from "#app/ui/exercise/drill-set-page.tsx";
import { plainKind } from "#app/ui/report/kind-phrases.ts";
import { openDrillSet } from "#app/use-cases/practise/open-drill-set.server.ts";

/** `?like=` names an exercise; `?from=` an attempt whose explanations led here, for the way back. */
function placeOf({ params, url }: Pick<Visit, "params" | "url">) {
  const { kind } = params;
  if (!isKind(kind)) throw notFound();
  const from = url.searchParams.get("from") ?? undefined;
  return { kind, like: url.searchParams.get("like"), from: isUuid(from) ? from : null };
}

export const loader = handle(async (visit) => {
  const { context, learner, url } = visit;
  const { from, ...place } = placeOf(visit);
  const input = { ...place, round: roundOf(url), userId: learner?.id ?? null };
  const outcome = await openDrillSet(context, input);
  if (!outcome.ok) throw notFound();
  return { ...outcome, answerKey: uuidv7(), place, from };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Drills on ${plainKind(data.place.kind)}` : "Drills"} · Says Who?` },
];

/** Keeps an answer, then explains it. */
export const action = handle((visit) => {
  const { from: _from, ...place } = placeOf(visit);
  return takeDrillAnswer(visit, place);
});

export default function RelatedDrills() {
  const data = useLoaderData<typeof loader>();
  const { place, from } = data;
  const answered = useActionData<typeof action>() ?? null;
  const back = from
    ? { to: paths.feedback(from), words: "Back to the explanations" }
    : { to: paths.course(), words: "Back to the course" };
  return (
    <DrillSetPage
      {...data}
      title={`Drills on ${plainKind(place.kind)}`}
      answered={answered}
      address={(round) => paths.relatedDrills(place.kind, { like: place.like, from, round })}
      crumbs={from ? [{ to: back.to, words: "Your result" }] : []}
      back={back}
    />
  );
}
