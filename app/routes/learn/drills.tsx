import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuidv7 } from "uuid";
import { roundOf, takeDrillAnswer } from "#app/http/drill-answers.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { DrillSetPage } from "#app/ui/exercise/drill-set-page.tsx";
import { openDrillSet } from "#app/use-cases/practise/open-drill-set.server.ts";

function placeOf(params: Record<string, string | undefined>) {
  const set = /^[1-9]\d?$/.test(params.set ?? "") ? Number(params.set) : 0;
  return { module: params.module ?? "", set };
}

export const loader = handle(async ({ params, url, context, learner }) => {
  const place = placeOf(params);
  const round = roundOf(url);
  const outcome = await openDrillSet(context, { ...place, round, userId: learner?.id ?? null });
  if (!outcome.ok) throw notFound();
  return { ...outcome, answerKey: uuidv7(), place };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.set.title ?? "Drills"} · Says Who?` },
];

/** Keeps an answer, then explains it. */
export const action = handle((visit) => takeDrillAnswer(visit, placeOf(visit.params)));

export default function Drills() {
  const data = useLoaderData<typeof loader>();
  const { module, set } = data.place;
  const title = data.set.title ?? "Drills";
  return (
    <DrillSetPage
      {...data}
      title={title}
      answered={useActionData<typeof action>() ?? null}
      address={(round) => paths.drills(module, set, round)}
      crumbs={[{ to: paths.module(module), words: data.set.module?.title ?? title }]}
      back={{ to: paths.module(module), words: "Back to the module" }}
    />
  );
}
