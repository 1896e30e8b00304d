import { v7 as uuidv7 } from "uuid";
import type { Certainty } from "#app/domain/attempt/answers.ts";
import { type DrillAnswer, type DrillVerdict, judgeDrill } from "#app/domain/practice/judge-drill.ts";
import { findDrillAnswer, insertDrillAnswer, listDrillAnswers } from "#db/queries/drill-answers.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { givenThere } from "./find-drills.server.ts";
import { type DrillSetInput, type ExplainedAnswer, readDrillSet } from "./open-drill-set.server.ts";

type AnswerInput = DrillSetInput & {
  userId: string;
  /** The drill's place in the set, from 1. */
  position: number;
  answer: DrillAnswer;
  certainty: Certainty | null;
  /** Minted by the client: a resend counts once and gets the same explanation. */
  key: string;
};

type AnswerOutcome =
  | { ok: true; explained: ExplainedAnswer; verdict: DrillVerdict; last: boolean; judged: boolean[] }
  | { ok: false; reason: "not-found" };

/** Keeps the answer to a drill and explains it. Explained only once the answer is safe. */
export async function answerDrill(deps: Deps, input: AnswerInput): Promise<AnswerOutcome> {
  const found = await readDrillSet(deps, input);
  const drill = found?.drills[input.position - 1];
  if (!found || !drill) return { ok: false, reason: "not-found" };
  const row = await deps.db.transaction(async (tx) => {
    if (!(await lockUser(tx, input.userId))) return null;
    const replayed = await findDrillAnswer(tx, input.userId, input.key);
    if (replayed?.drillId === drill.id) return replayed;
    const earlier = await listDrillAnswers(tx, input.userId, [drill.id]);
    const inRound = earlier.filter((one) => givenThere(input, one))[found.round - 1];
    if (inRound) return inRound;
    const answer = {
      id: uuidv7({ msecs: deps.now.getTime() }),
      userId: input.userId,
      drillId: drill.id,
      drillHash: drill.hash,
      moduleId: found.module?.id ?? null,
      answer: input.answer,
      certainty: input.certainty,
      right: judgeDrill(drill, input.answer) === "right",
      firstSeen: earlier.length === 0,
      answerKey: input.key,
      answeredAt: deps.now,
    };
    return (await insertDrillAnswer(tx, answer)) ? answer : null;
  });
  // The key belongs to another answer or another person, or the person is gone: nothing is kept or told.
  if (!row) return { ok: false, reason: "not-found" };
  const answered = found.inRound.map((other, index) => (index === input.position - 1 ? row : other));
  const { text, highlight, kind, accepts, why, check } = drill;
  return {
    ok: true,
    explained: {
      position: input.position,
      drill: { text, highlight, kind, accepts, why, check },
      answer: row.answer,
      right: row.right,
    },
    verdict: judgeDrill(drill, row.answer),
    last: !answered.includes(undefined),
    judged: answered.flatMap((other) => (other ? [other.right] : [])),
  };
}
