import { v7 as uuidv7 } from "uuid";
import { nameOf } from "#app/domain/account/person.ts";
import { type ParsedReview, parseReview } from "#app/domain/class/parse-review.ts";
import { EMPTY_REVIEW } from "#app/domain/class/review.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { holdAssignment } from "#db/queries/assigned-attempts.ts";
import type { AttemptRow } from "#db/queries/attempts.ts";
import { findReview, lockHandedIn, type ReviewRow } from "#db/queries/reviews.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";
import { stampOf } from "./review-standing.server.ts";
import type { AskedWork } from "./work-to-review.server.ts";

export interface WriteInput extends AskedWork {
  attemptId: string;
  /** The fields of the review page. */
  entries: [string, string][];
  /** The stamp of the review that the page was made from. */
  seen: string;
}

export interface WrittenReview extends ParsedReview {
  row: AttemptRow;
  exercise: Exercise;
  former: ReviewRow | null;
  /** Another instructor who has written since the page was opened. */
  meanwhile: string | null;
}

/**
 * Reads what an instructor wrote into the review as it stands, with the student and the attempt locked until the
 * caller's transaction ends. null: there is no such attempt.
 */
export async function writeReview(deps: Deps, input: WriteInput): Promise<WrittenReview | null> {
  const { db } = deps;
  const { studentId, assignmentId, attemptId, userId } = input;
  await holdAssignment(db, assignmentId);
  await lockUser(db, studentId);
  const row = await lockHandedIn(db, { attemptId, assignmentId, userId: studentId });
  if (!row?.result) return null;
  const exercise = await exerciseOfVersion(deps, row.versionHash);
  const found = await findReview(db, attemptId);
  const former = found?.review ?? null;
  const review = former?.draft ?? former?.sent ?? EMPTY_REVIEW;
  const newId = () => uuidv7({ msecs: deps.now.getTime() });
  const parsed = parseReview({ exercise, result: row.result, review }, input.entries, newId);
  const last = former?.draft
    ? { id: former.draftedBy, person: found?.drafter }
    : { id: former?.sentBy ?? null, person: found?.sender };
  const changed = former !== null && stampOf(former) !== input.seen && last.id !== userId;
  const name = last.person ? nameOf(last.person) : "another instructor";
  return { ...parsed, row, exercise, former, meanwhile: changed ? name : null };
}
