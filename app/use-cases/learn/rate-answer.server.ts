import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { findAttempt, updateRatings } from "#db/queries/attempts.ts";
import { findSentReview } from "#db/queries/reviews.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";

interface RateInput {
  attempt: string;
  userId: string;
  task: string;
  rating: 0 | 0.5 | 1;
}

type RateOutcome =
  | { ok: true }
  /** "not-own": it was handed in for a class, where an instructor rates it. */
  | { ok: false; reason: "not-found" | "not-submitted" | "nothing-to-rate" | "not-own" };

/** A learner's own rating of an open answer, by the rubric; the exercise's score follows from it. */
export async function rateAnswer(deps: Deps, input: RateInput): Promise<RateOutcome> {
  return deps.db.transaction(async (tx): Promise<RateOutcome> => {
    await lockUser(tx, input.userId);
    const row = await findAttempt(tx, input.attempt, input.userId);
    if (!row) return { ok: false, reason: "not-found" };
    if (!row.submittedAt || !row.result) return { ok: false, reason: "not-submitted" };
    if (row.assignmentId || (await findSentReview(tx, row.id))) return { ok: false, reason: "not-own" };
    const open = row.result.tasks.find((task) => task.task === input.task);
    if (open?.type !== "rewrite" || !open.answered) return { ok: false, reason: "nothing-to-rate" };
    const exercise = await exerciseOfVersion({ ...deps, db: tx }, row.versionHash);
    const ratings = { ...row.ratings, [input.task]: input.rating };
    const result = scoreExercise(exercise, row.answers, ratings);
    await updateRatings(tx, { id: row.id, userId: input.userId, ratings, result });
    return { ok: true };
  });
}
