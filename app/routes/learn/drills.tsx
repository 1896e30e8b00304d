import { json, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuidv7 } from "uuid";
import { CERTAINTIES } from "#app/domain/attempt/answers.ts";
import { asDrillAnswer } from "#app/domain/practice/judge-drill.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { learnerOf } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { DrillBar } from "#app/ui/exercise/drill-bar.tsx";
import { DrillExplained } from "#app/ui/exercise/drill-explained.tsx";
import { DrillQuestion } from "#app/ui/exercise/drill-question.tsx";
import { DrillSummary } from "#app/ui/exercise/drill-summary.tsx";
import { courseHas } from "#app/use-cases/learn/course-has.server.ts";
import { answerDrill } from "#app/use-cases/practise/answer-drill.server.ts";
import { openDrillSet } from "#app/use-cases/practise/open-drill-set.server.ts";

function placeOf(params: Record<string, string | undefined>, url: URL) {
  const set = /^[1-9]\d?$/.test(params.set ?? "") ? Number(params.set) : 0;
  const round = /^[1-9]\d{0,3}$/.test(url.searchParams.get("round") ?? "")
    ? Number(url.searchParams.get("round"))
    : 1;
  return { module: params.module ?? "", set, round };
}

export const loader = handle(async ({ params, url, context, learner }) => {
  const outcome = await openDrillSet(context, { ...placeOf(params, url), userId: learner?.id ?? null });
  if (!outcome.ok) throw notFound();
  return { ...outcome, key: uuidv7(), setNumber: Number(params.set) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.set.title ?? "Drills"} · Says Who?` },
];

/** Keeps an answer, then explains it. */
export const action = handle(async (visit) => {
  const { request, params, url, context } = visit;
  const entries = await readEntries(request);
  const answer = asDrillAnswer(entry(entries, "answer"));
  const key = entry(entries, "key") ?? "";
  const position = Number(entry(entries, "position"));
  if (!isUuid(key) || !Number.isSafeInteger(position)) throw badRequest("Load the page again, then answer.");
  if (!answer) return json({ ok: false as const, position }, { status: 422 });
  const certainty = CERTAINTIES.find((level) => String(level) === entry(entries, "certainty")) ?? null;
  const place = placeOf(params, url);
  if (!courseHas.drill(context, { ...place, position })) throw notFound();
  const { person, headers } = await learnerOf(visit);
  const outcome = await answerDrill(context, {
    ...place,
    userId: person.id,
    position,
    answer,
    certainty,
    key,
  });
  if (!outcome.ok) throw notFound();
  return json({ ...outcome, certainty }, { headers });
});

export default function Drills() {
  const data = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { set } = data;
  const here = paths.drills(set.module.id, data.setNumber, set.round);
  if (answered?.ok) {
    return (
      <div className="wrap">
        <DrillBar set={{ ...set, judged: answered.judged }} position={answered.explained.position} answered />
        <DrillExplained
          explained={answered.explained}
          verdict={answered.verdict}
          certainty={answered.certainty}
          next={
            <Link className="btn btn--primary" to={here} replace>
              {answered.last ? "See how it went" : "Next drill"}
            </Link>
          }
        />
      </div>
    );
  }
  if (data.drill) {
    return (
      <div className="wrap">
        <DrillBar set={set} position={data.drill.position} />
        <DrillQuestion
          key={data.drill.position}
          drill={data.drill}
          total={set.total}
          answerKey={data.key}
          missing={answered?.ok === false}
        />
      </div>
    );
  }
  return (
    <div className="wrap">
      <DrillBar set={set} position={null} />
      <DrillSummary
        set={set}
        scores={data.scores}
        explained={data.explained}
        again={paths.drills(set.module.id, data.setNumber, set.round + 1)}
      />
    </div>
  );
}
