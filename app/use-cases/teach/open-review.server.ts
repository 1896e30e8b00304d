import { nameOf } from "#app/domain/account/person.ts";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { explainedFrom } from "#app/domain/class/explained.ts";
import { EMPTY_REVIEW, type ReviewBody } from "#app/domain/class/review.ts";
import { shownName } from "#app/domain/class/shown-name.ts";
import { isLate, termsFor } from "#app/domain/class/terms.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { listAssignmentExercises } from "#db/queries/assignments.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import { findReview, listHandedInBy, medianScore } from "#db/queries/reviews.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";
import { type QueuePlace, queuePlace } from "./review-queue.server.ts";
import { type AskedWork, workToReview } from "./work-to-review.server.ts";

export interface ReviewStanding {
  body: ReviewBody;
  /** When what the page shows was last written; "" for a review that nobody has begun. */
  stamp: string;
  /** Kept and not sent; null: there is no draft. */
  draft: { at: Date; by: string | null } | null;
  sent: { at: Date; by: string | null } | null;
}

export interface AttemptUnderReview {
  id: string;
  number: number;
  counts: boolean;
  startedAt: Date;
  submittedAt: Date;
  late: boolean;
  /** Why this student's terms are not the class's; null where they are. */
  exception: string | null;
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

export interface OpenedReview {
  class: { id: string; name: string; zone: string };
  assignment: { id: string; title: string };
  student: { id: string; name: string };
  /** What the assignment asks for, in order, and what was handed in for each. */
  exercises: { id: string; title: string; attempts: { id: string; counts: boolean; waits: boolean }[] }[];
  exerciseId: string;
  /** null: nothing has been handed in for this exercise. */
  attempt: AttemptUnderReview | null;
  review: ReviewStanding;
  classMedian: number | null;
  queue: QueuePlace | null;
  /** Who reviews, as the student will read it. */
  reviewer: string;
}

interface OpenInput extends AskedWork {
  reviewer: string;
  exerciseId: string | null;
  attemptId: string | null;
  /** Whether previous and next keep to this assignment. */
  within: boolean;
}

type OpenOutcome = { ok: true; opened: OpenedReview } | { ok: false; reason: "not-found" };

/** A student's attempt exactly as they saw it, and the review as it stands: of several, the attempt that counts. */
export async function openReview(deps: Deps, input: OpenInput): Promise<OpenOutcome> {
  const { db } = deps;
  const work = await workToReview(deps, input);
  if (!work) return { ok: false, reason: "not-found" };
  const { assignment, student } = work;
  const of = { assignmentId: assignment.id, userId: student.userId };
  const [asked, handedIn] = await Promise.all([
    listAssignmentExercises(db, assignment.id),
    listHandedInBy(db, of),
  ]);
  const wanted = input.exerciseId ?? firstOf(asked, handedIn);
  if (!asked.some(({ exerciseId }) => exerciseId === wanted)) return { ok: false, reason: "not-found" };
  const own = handedIn.filter(({ exerciseId }) => exerciseId === wanted);
  const chosen = input.attemptId
    ? own.find(({ id }) => id === input.attemptId)
    : (own.find(({ counts }) => counts) ?? own.at(-1));
  if (input.attemptId && !chosen) return { ok: false, reason: "not-found" };
  const scope = {
    classId: work.class.id,
    pseudonyms: work.class.pseudonyms,
    assignmentId: input.within ? assignment.id : null,
  };
  return {
    ok: true,
    opened: {
      class: { id: work.class.id, name: work.class.name, zone: work.class.zone },
      assignment: { id: assignment.id, title: assignment.title },
      student: { id: student.userId, name: shownName(student, work.class.pseudonyms) },
      exercises: asked.map(({ exerciseId: id }) => ({
        id,
        title: deps.content.exercises.get(id)?.exercise.title ?? id,
        attempts: handedIn
          .filter(({ exerciseId }) => exerciseId === id)
          .map((one) => ({ id: one.id, counts: one.counts, waits: one.awaitsReview })),
      })),
      exerciseId: wanted,
      attempt: chosen ? await attemptUnderReview(deps, work, chosen.id, own.indexOf(chosen) + 1) : null,
      review: chosen ? await standing(deps, chosen.id) : NOTHING,
      classMedian: await medianScore(db, { assignmentId: assignment.id, exerciseId: wanted }),
      queue: chosen ? await queuePlace(deps, scope, chosen.id) : null,
      reviewer: input.reviewer,
    },
  };
}

const NOTHING: ReviewStanding = { body: EMPTY_REVIEW, stamp: "", draft: null, sent: null };

type Asked = { exerciseId: string }[];
type HandedIn = { exerciseId: string; awaitsReview: boolean }[];

/** The first that waits for somebody, else the first handed in, else the first there is. */
function firstOf(asked: Asked, handedIn: HandedIn): string {
  const first = (test: (one: HandedIn[number]) => boolean) =>
    asked.find(({ exerciseId }) => handedIn.some((one) => one.exerciseId === exerciseId && test(one)));
  return (first((one) => one.awaitsReview) ?? first(() => true) ?? asked[0])?.exerciseId ?? "";
}

type Work = NonNullable<Awaited<ReturnType<typeof workToReview>>>;

async function attemptUnderReview(
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
  const from = explainedFrom(terms, assignment.releasedAt, row.submittedAt);
  return {
    id,
    number,
    counts: row.counts,
    startedAt: row.startedAt,
    submittedAt: row.submittedAt,
    late: isLate(terms, row.submittedAt),
    exception: override?.reason ?? null,
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

async function standing({ db }: Deps, attemptId: string): Promise<ReviewStanding> {
  const found = await findReview(db, attemptId);
  if (!found) return NOTHING;
  const { review, drafter, sender } = found;
  return {
    body: review.draft ?? review.sent ?? EMPTY_REVIEW,
    stamp: stampOf(review),
    draft: review.draft && review.draftedAt && { at: review.draftedAt, by: drafter && nameOf(drafter) },
    sent: review.sent && review.sentAt && { at: review.sentAt, by: sender && nameOf(sender) },
  };
}

/** Tells two states of a review apart. */
export function stampOf(review: { draftedAt: Date | null; sentAt: Date | null }): string {
  return (review.draftedAt ?? review.sentAt)?.toISOString() ?? "";
}
