import { v7 as uuidv7 } from "uuid";
import type { DrillAnswer } from "#app/domain/practice/judge-drill.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { answerDrill } from "#app/use-cases/practise/answer-drill.server.ts";
import { NOTORIOUS, REVEALED } from "./course.ts";
import type { TestDeps } from "./deps.ts";
import { accepted } from "./outcome.ts";

/** What the workspace's form posts when every answer to "reservoir" is right. */
export const ALL_RIGHT: [string, string][] = [
  ["m.t1", JSON.stringify([REVEALED, NOTORIOUS])],
  ["c.t2", "One"],
  ["certainty.t2", "75"],
  ["o.t3.Official", "1"],
  ["o.t3.Paper", "2"],
  ["o.t3.Neighbour", "3"],
  ["p.t4.Poison", "Report"],
  ["p.t4.Silence", "Letter"],
  ["r.t5", "The company did not reply."],
];

/** The same with other values for some fields; null leaves the field out. */
export function entriesWith(changed: Record<string, string | null>): [string, string][] {
  const kept = ALL_RIGHT.filter(([name]) => !(name in changed));
  const added = Object.entries(changed).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return [...kept, ...added];
}

/** Starts an exercise from the module "water". Returns the attempt's id. */
export async function started(deps: TestDeps, userId: string, exerciseId = "reservoir"): Promise<string> {
  return accepted(await startAttempt(deps, { userId, exerciseId, moduleId: "water" })).attempt;
}

export async function submitted(
  deps: TestDeps,
  userId: string,
  exerciseId = "reservoir",
  entries: [string, string][] = ALL_RIGHT,
): Promise<string> {
  const attempt = await started(deps, userId, exerciseId);
  accepted(await submitAttempt(deps, { attempt, userId, key: uuidv7(), entries, confirmed: true }));
  return attempt;
}

interface DrillWork {
  userId: string;
  position: number;
  answer?: DrillAnswer;
  module?: string;
  round?: number;
  key?: string;
}

/** Answers a drill of a module's first set; "attribution" unless said otherwise. */
export function answered(deps: TestDeps, { userId, position, ...more }: DrillWork) {
  const { module = "water", round = 1, answer = "attribution", key = uuidv7() } = more;
  return answerDrill(deps, { userId, position, module, set: 1, round, answer, key, certainty: null });
}
