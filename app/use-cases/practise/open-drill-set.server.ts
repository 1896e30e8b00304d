import type { Drill } from "#app/domain/exercise/drill.ts";
import { type PublicDrill, toPublicDrill } from "#app/domain/exercise/public-drill.ts";
import { judgeDrill } from "#app/domain/practice/judge-drill.ts";
import { type MistScores, mistScores } from "#app/domain/scoring/discernment.ts";
import { type DrillAnswerRow, listDrillAnswers } from "#db/queries/drill-answers.ts";
import type { Deps } from "../deps.ts";
import { type DrillPlace, findDrills, givenThere } from "./find-drills.server.ts";

export interface DrillSet {
  /** null: the drills are on a kind, and belong to no module. */
  module: { id: string; title: string } | null;
  title: string | null;
  total: number;
  round: number;
  /** Whether each drill answered in this round was right, in order. */
  judged: boolean[];
}

/** What the browser gets of a drill before it is answered: not even its id, which might hint. */
export type ShownDrill = Pick<PublicDrill, "text" | "highlight"> & { position: number };

type OpenOutcome =
  | { ok: true; set: DrillSet; drill: ShownDrill }
  | { ok: true; set: DrillSet; drill: null; scores: MistScores; explained: ExplainedAnswer[] }
  | { ok: false; reason: "not-found" };

export interface ExplainedAnswer {
  position: number;
  drill: Pick<Drill, "text" | "highlight" | "kind" | "accepts" | "why" | "check">;
  answer: DrillAnswerRow["answer"];
  right: boolean;
}

export type DrillSetInput = DrillPlace & {
  /** How often the set has been gone through, this time included, from 1. */
  round: number;
  userId: string | null;
};

/** A set of drills with the learner's answers to it; null when there is no such set. */
export async function readDrillSet(deps: Deps, input: DrillSetInput) {
  const found = findDrills(deps, input);
  if (!found) return null;
  const { drills } = found;
  const ids = drills.map(({ id }) => id);
  const all = input.userId ? await listDrillAnswers(deps.db, input.userId, ids) : [];
  const rows = all.filter((row) => givenThere(input, row));
  const answers = drills.map((drill) => rows.filter((row) => row.drillId === drill.id));
  const roundsBegun = Math.max(...answers.map((list) => list.length), 0);
  const roundsDone = Math.min(...answers.map((list) => list.length));
  const round = Math.max(1, Math.min(input.round, roundsDone + 1, roundsBegun + 1));
  const inRound = answers.map((list) => list[round - 1]);
  return { ...found, inRound, round };
}

/** The next drill of a set, or the summary once all have been answered. */
export async function openDrillSet(deps: Deps, input: DrillSetInput): Promise<OpenOutcome> {
  const found = await readDrillSet(deps, input);
  if (!found) return { ok: false, reason: "not-found" };
  const { module, title, drills, inRound, round } = found;
  const set: DrillSet = {
    module: module && { id: module.id, title: module.title },
    title,
    total: drills.length,
    round,
    judged: inRound.flatMap((row) => (row ? [row.right] : [])),
  };
  const next = inRound.indexOf(undefined);
  const drill = next < 0 ? undefined : drills[next];
  if (drill) {
    const { text, highlight } = toPublicDrill(drill);
    return { ok: true, set, drill: { text, highlight, position: next + 1 } };
  }
  const explained = drills.flatMap((drill, index): ExplainedAnswer[] => {
    const row = inRound[index];
    const { text, highlight, kind, accepts, why, check } = drill;
    const shown = { text, highlight, kind, accepts, why, check };
    return row ? [{ position: index + 1, drill: shown, answer: row.answer, right: row.right }] : [];
  });
  const verdicts = explained.map(({ drill, answer }) => ({ drill, verdict: judgeDrill(drill, answer) }));
  const sound = verdicts.filter(({ drill }) => drill.kind === null);
  const weak = verdicts.filter(({ drill }) => drill.kind !== null);
  const scores = mistScores({
    sound: sound.length,
    weak: weak.length,
    soundJudgedSound: sound.filter(({ verdict }) => verdict === "right").length,
    weakJudgedWeak: weak.filter(({ verdict }) => verdict !== "missed").length,
  });
  return { ok: true, set, drill: null, scores, explained };
}
