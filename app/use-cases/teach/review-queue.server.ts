import { shownName } from "#app/domain/class/shown-name.ts";
import { isLate } from "#app/domain/class/terms.ts";
import { findAssignment } from "#db/queries/assignments.ts";
import { countToReview, listAwaiting, placeInQueue, type ToReview } from "#db/queries/review-queue.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";

/** One attempt that awaits review, and where to find it. */
export interface Awaiting {
  attempt: string;
  student: { id: string; name: string };
  exercise: { id: string; title: string };
  assignment: { id: string; title: string };
  submittedAt: Date;
  late: boolean;
  /** Whether this student's terms are not the class's. */
  excepted: boolean;
  counts: boolean;
}

export interface QueueScope {
  classId: string;
  pseudonyms: boolean;
  /** Only this assignment; null: all of the class. */
  assignmentId: string | null;
}

/** Rows on one page. */
const PAGE = 100;

type QueueOutcome =
  | ({
      ok: true;
      class: { id: string; name: string; zone: string };
      assignment: { id: string; title: string } | null;
      awaiting: Awaiting[];
      /** From 1. */
      page: number;
      pages: number;
    } & ToReview)
  | { ok: false; reason: "not-found" };

/** What awaits review in a class or one assignment, oldest first, attempts that do not count last; five queries. */
export async function reviewQueue(
  deps: Deps,
  input: { classId: string; userId: string; assignmentId: string | null; page: number },
): Promise<QueueOutcome> {
  const taught = await instructorOf(deps, input);
  if (!taught) return { ok: false, reason: "not-found" };
  const assignment = input.assignmentId ? await findAssignment(deps.db, input.assignmentId) : null;
  if (input.assignmentId && assignment?.classId !== taught.id) return { ok: false, reason: "not-found" };
  const scope = { classId: taught.id, pseudonyms: taught.pseudonyms, assignmentId: assignment?.id ?? null };
  const { counting, besides } = await countToReview(deps.db, scope);
  const pages = Math.max(1, Math.ceil((counting + besides) / PAGE));
  const page = Math.min(Math.max(1, input.page), pages);
  return {
    ok: true,
    class: { id: taught.id, name: taught.name, zone: taught.zone },
    assignment: assignment && { id: assignment.id, title: assignment.title },
    awaiting: await awaiting(deps, scope, { limit: PAGE, offset: (page - 1) * PAGE }),
    counting,
    besides,
    page,
    pages,
  };
}

export interface QueuePlace extends ToReview {
  /** From 1, among those that count or among the others; null for an attempt that does not await review. */
  position: { at: number; counts: boolean } | null;
  previous: Awaiting | null;
  next: Awaiting | null;
}

/** Where an attempt stands in the queue, with its neighbours; after one that is not in it comes the first that is. */
export async function queuePlace(deps: Deps, scope: QueueScope, attempt: string): Promise<QueuePlace> {
  const [place, { counting, besides }] = await Promise.all([
    placeInQueue(deps.db, scope, attempt),
    countToReview(deps.db, scope),
  ]);
  if (place === null) {
    const [next = null] = await awaiting(deps, scope, { limit: 1, offset: 0 });
    return { position: null, counting, besides, previous: null, next };
  }
  const from = Math.max(0, place - 1);
  const around = await awaiting(deps, scope, { limit: 3, offset: from });
  const at = place - from;
  const counts = place < counting;
  return {
    position: { at: 1 + (counts ? place : place - counting), counts },
    counting,
    besides,
    previous: around[at - 1] ?? null,
    next: around[at + 1] ?? null,
  };
}

async function awaiting(
  { db, content }: Deps,
  scope: QueueScope,
  part: { limit: number; offset: number },
): Promise<Awaiting[]> {
  const rows = await listAwaiting(db, scope, part);
  return rows.map(({ id, exerciseId, submittedAt, counts, assignment, dueAt, excepted, student }) => ({
    attempt: id,
    student: { id: student.id, name: shownName(student, scope.pseudonyms) },
    exercise: { id: exerciseId, title: content.exercises.get(exerciseId)?.exercise.title ?? exerciseId },
    assignment,
    submittedAt,
    late: isLate({ dueAt }, submittedAt),
    excepted,
    counts,
  }));
}
