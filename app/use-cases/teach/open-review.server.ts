import { shownName } from "#app/domain/class/shown-name.ts";
import { listAssignmentExercises } from "#db/queries/assignments.ts";
import { listHandedInBy, medianScore } from "#db/queries/reviews.ts";
import type { Deps } from "../deps.ts";
import { type AttemptUnderReview, attemptUnderReview } from "./attempt-under-review.server.ts";
import { type QueuePlace, queuePlace } from "./review-queue.server.ts";
import { NOTHING_WRITTEN, type ReviewStanding, reviewStanding } from "./review-standing.server.ts";
import { type AskedWork, workToReview } from "./work-to-review.server.ts";

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
      review: chosen ? await reviewStanding(deps, chosen.id) : NOTHING_WRITTEN,
      classMedian: await medianScore(db, { assignmentId: assignment.id, exerciseId: wanted }),
      queue: chosen ? await queuePlace(deps, scope, chosen.id) : null,
      reviewer: input.reviewer,
    },
  };
}

type Asked = { exerciseId: string }[];
type HandedIn = { exerciseId: string; awaitsReview: boolean }[];

/** The first that waits for somebody, else the first handed in, else the first there is. */
function firstOf(asked: Asked, handedIn: HandedIn): string {
  const first = (test: (one: HandedIn[number]) => boolean) =>
    asked.find(({ exerciseId }) => handedIn.some((one) => one.exerciseId === exerciseId && test(one)));
  return (first((one) => one.awaitsReview) ?? first(() => true) ?? asked[0])?.exerciseId ?? "";
}
