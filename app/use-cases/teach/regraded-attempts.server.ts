import { type Rescored, rescore } from "#app/domain/class/rescore.ts";
import { listPinned } from "#db/queries/regrades.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";

export interface Regrading {
  assignmentId: string;
  exerciseId: string;
  fromHash: string;
  toHash: string;
}

export interface Regraded {
  attempt: Awaited<ReturnType<typeof listPinned>>[number];
  rescored: Rescored;
}

/** Every submitted attempt as another version of its exercise scores it; nothing is written. */
export async function regradedAttempts(
  deps: Pick<Deps, "db" | "content">,
  { assignmentId, exerciseId, fromHash, toHash }: Regrading,
): Promise<{ regraded: Regraded[]; drafts: number }> {
  const exercise = await exerciseOfVersion(deps, toHash);
  const all = await listPinned(deps.db, { assignmentId, exerciseId, versionHash: fromHash });
  const submitted = all.filter(({ submittedAt }) => submittedAt !== null);
  return {
    regraded: submitted.map((attempt) => {
      const { answers, ratings, sent } = attempt;
      return { attempt, rescored: rescore(exercise, { answers, ratings, changes: sent?.changes ?? {} }) };
    }),
    drafts: all.length - submitted.length,
  };
}

/** Whether another score than before counts. */
export function isChanged({ attempt, rescored }: Regraded): boolean {
  return attempt.score !== rescored.score;
}
