import type { Answers } from "#app/domain/attempt/answers.ts";
import { explainedFrom } from "#app/domain/class/explained.ts";
import { isLate, termsFor } from "#app/domain/class/terms.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { hasPractised } from "#db/queries/assigned-attempts.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";
import type { workToReview } from "./work-to-review.server.ts";

export interface AttemptUnderReview {
  id: string;
  number: number;
  counts: boolean;
  startedAt: Date;
  submittedAt: Date;
  late: boolean;
  /** Why this student's terms are not the class's; null where they are. */
  exception: string | null;
  /** Whether they had handed in the same passage outside this assignment before, and so may have seen its key. */
  practised: boolean;
  version: string;
  exercise: Exercise;
  answers: Answers;
  result: ExerciseResult;
  /** The score that counts now. */
  score: number | null;
  awaitsReview: boolean;
  /** From when on the student may read a review; null: when the assignment is released. */
  explainedFrom: Date | null;
  explained: boolean;
}

type Work = NonNullable<Awaited<ReturnType<typeof workToReview>>>;

/** One attempt with everything its reviewer sees, at the version it was made with; null: it was not handed in. */
export async function attemptUnderReview(
  deps: Deps,
  { assignment, student }: Work,
  id: string,
  number: number,
): Promise<AttemptUnderReview | null> {
  const [row, [override = null]] = await Promise.all([
    findAttempt(deps.db, id, student.userId),
    listOverrides(deps.db, { assignmentId: assignment.id, userId: student.userId }),
  ]);
  if (!row?.submittedAt || !row.result) return null;
  const terms = termsFor(assignment, override);
  const from = explainedFrom(terms, assignment.releasedAt, {
    submittedAt: row.submittedAt,
    explainedAt: row.explainedAt,
  });
  return {
    id,
    number,
    counts: row.counts,
    startedAt: row.startedAt,
    submittedAt: row.submittedAt,
    late: isLate(terms, row.submittedAt),
    exception: override?.reason ?? null,
    practised: await hasPractised(deps.db, row),
    version: row.versionHash.slice(0, 8),
    exercise: await exerciseOfVersion(deps, row.versionHash),
    answers: row.answers,
    result: row.result,
    score: row.score,
    awaitsReview: row.awaitsReview,
    explainedFrom: from,
    explained: from !== null && from <= deps.now,
  };
}
