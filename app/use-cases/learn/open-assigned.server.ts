import { isExplained, standingAt } from "#app/domain/class/standing.ts";
import { isLate, type Stage, stageOf, type Terms, termsFor } from "#app/domain/class/terms.ts";
import { findAssignment, listAssignmentExercises } from "#db/queries/assignments.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import { listOwnAttempts, type OwnAttempt } from "#db/queries/own-attempts.ts";
import type { Deps } from "../deps.ts";
import { studentOf } from "../teach/class-access.server.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";

export interface AssignedStep {
  exercise: string;
  title: string;
  minutes: number;
  state: "to-do" | "under-way" | "handed-in" | "explained" | "missed";
  /** Whether what counts was handed in after the due time; until it is explained, whether what came last was. */
  late: boolean;
  /** What the student may begin or go on with; null: nothing. */
  action: "start" | "continue" | "again" | null;
  handedIn: number;
  /** The attempt that counts, once it is explained, with its score in [0, 1]; null score: not rated yet. */
  explained: { attempt: string; score: number | null; awaitsReview: boolean } | null;
}

interface OpenedAssigned {
  id: string;
  title: string;
  class: { id: string; name: string; zone: string; archived: boolean };
  module: { id: string; title: string } | null;
  /** The student's own. */
  terms: Terms;
  /** The class's. */
  others: Terms;
  releasedAt: Date | null;
  stage: Stage;
  /** null until it opens. */
  steps: AssignedStep[] | null;
}

type OpenOutcome = { ok: true; assigned: OpenedAssigned } | { ok: false; reason: "not-found" };

/** An assignment as one student sees it: their own terms and work, and nothing of anybody else. */
export async function openAssigned(
  deps: Deps,
  input: { classId: string; userId: string; assignmentId: string },
): Promise<OpenOutcome> {
  const { db, now } = deps;
  const { userId, assignmentId } = input;
  const attended = await studentOf(deps, input);
  const row = attended && (await findAssignment(db, assignmentId));
  if (!row?.publishedAt || row.classId !== attended?.id) return { ok: false, reason: "not-found" };
  const [[override], exercises, attempts] = await Promise.all([
    listOverrides(db, { assignmentId, userId }),
    listAssignmentExercises(db, assignmentId),
    listOwnAttempts(db, userId, [assignmentId]),
  ]);
  const { opensAt, dueAt, closesAt, attempts: most, counts, explain, late } = row;
  const others: Terms = { opensAt, dueAt, closesAt, attempts: most, counts, explain, late };
  const terms = termsFor(others, override ?? null);
  const stage = attended.archivedAt ? "closed" : stageOf(terms, now);
  const stand = { terms, releasedAt: row.releasedAt, now, taking: stage === "open" || stage === "late" };
  const stepAt = async ({ exerciseId, versionHash }: (typeof exercises)[number]) => {
    const { title, minutes } = await exerciseOfVersion(deps, versionHash ?? "");
    const mine = attempts.filter((one) => one.exerciseId === exerciseId);
    return { exercise: exerciseId, title, minutes, ...stepOf(mine, stand) };
  };
  const module = deps.content.course.modules.find(({ id }) => id === row.moduleId);
  const { id, name, zone, archivedAt } = attended;
  return {
    ok: true,
    assigned: {
      id: row.id,
      title: row.title,
      class: { id, name, zone, archived: archivedAt !== null },
      module: module ? { id: module.id, title: module.title } : null,
      ...{ terms, others, releasedAt: row.releasedAt, stage },
      steps: stage === "not-open" ? null : await Promise.all(exercises.map(stepAt)),
    },
  };
}

interface Stand {
  terms: Terms;
  releasedAt: Date | null;
  now: Date;
  /** Whether the assignment takes work. */
  taking: boolean;
}

function stepOf(mine: OwnAttempt[], stand: Stand): Omit<AssignedStep, "exercise" | "title" | "minutes"> {
  const { terms, releasedAt, now, taking } = stand;
  const submitted = mine.flatMap((one) =>
    one.submittedAt ? [{ ...one, submittedAt: one.submittedAt }] : [],
  );
  const draft = mine.some(({ submittedAt }) => submittedAt === null);
  const allowed = taking && standingAt({ terms, releasedAt, submitted }, now) === "attempt";
  const action = !allowed ? null : draft ? "continue" : submitted.length > 0 ? "again" : "start";
  const last = submitted.at(-1);
  const counting = submitted.find((one) => one.counts);
  if (!last || !counting) {
    const state = action === null ? "missed" : draft ? "under-way" : "to-do";
    return { state, late: false, action, handedIn: submitted.length, explained: null };
  }
  const { id: attempt, score, awaitsReview } = counting;
  const seen = isExplained(terms, releasedAt, counting, now);
  return {
    state: seen ? "explained" : draft && allowed ? "under-way" : "handed-in",
    // Until it is explained, which of several attempts counts would tell which of them was better.
    late: isLate(terms, seen ? counting.submittedAt : last.submittedAt),
    action,
    handedIn: submitted.length,
    explained: seen ? { attempt, score, awaitsReview } : null,
  };
}
