import { json } from "@remix-run/node";
import { CERTAINTIES } from "#app/domain/attempt/answers.ts";
import { asDrillAnswer } from "#app/domain/practice/judge-drill.ts";
import { courseHas } from "#app/use-cases/learn/course-has.server.ts";
import { answerDrill } from "#app/use-cases/practise/answer-drill.server.ts";
import type { DrillPlace } from "#app/use-cases/practise/find-drills.server.ts";
import { entry, isUuid, readEntries } from "./form.server.ts";
import { badRequest, notFound } from "./responses.server.ts";
import { learnerOf } from "./session.server.ts";
import type { Visit } from "./visit.server.ts";

/** How often a set is gone through, from 1, as its address says. */
export function roundOf(url: URL): number {
  const round = url.searchParams.get("round") ?? "";
  return /^[1-9]\d{0,3}$/.test(round) ? Number(round) : 1;
}

/** Keeps an answer to a drill of a place, then explains it; somebody new becomes a guest here. */
export async function takeDrillAnswer(visit: Visit, place: DrillPlace) {
  const { request, url, context } = visit;
  const entries = await readEntries(request);
  const answer = asDrillAnswer(entry(entries, "answer"));
  const key = entry(entries, "key") ?? "";
  const position = Number(entry(entries, "position"));
  if (!isUuid(key) || !Number.isSafeInteger(position)) throw badRequest("Load the page again, then answer.");
  if (!answer) return json({ ok: false as const, position }, { status: 422 });
  const certainty = CERTAINTIES.find((level) => String(level) === entry(entries, "certainty")) ?? null;
  if (!courseHas.drill(context, place, position)) throw notFound();
  const { person, headers } = await learnerOf(visit);
  const given = { userId: person.id, round: roundOf(url), position, answer, certainty, key };
  const outcome = await answerDrill(context, { ...place, ...given });
  if (!outcome.ok) throw notFound();
  return json({ ...outcome, certainty }, { headers });
}
