import { nameOf } from "#app/domain/account/person.ts";
import { differences } from "#app/domain/class/same-questions.ts";
import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import { listAssignmentExercises } from "#db/queries/assignments.ts";
import { listRegrades } from "#db/queries/regrades.ts";
import { listStudents, type Student } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";
import { isChanged, type Regraded, regradedAttempts } from "./regraded-attempts.server.ts";
import { assignmentTaught } from "./work-to-review.server.ts";

export interface ChangedScore {
  attempt: string;
  student: { id: string; name: string } | null;
  /** In [0, 1]; null: nothing was rated. */
  before: number | null;
  after: number | null;
  counts: boolean;
}

export type KeyState =
  | { type: "current" }
  /** The course no longer holds the exercise. */
  | { type: "gone" }
  /** It asks something else now; `what` names the parts. */
  | { type: "other-questions"; what: string[] }
  /** The dry run: nothing has been written. */
  | { type: "corrected"; toHash: string; changed: ChangedScore[]; unchanged: number; drafts: number };

export interface OpenedRegrade {
  class: { id: string; name: string; zone: string };
  assignment: { id: string; title: string; published: boolean };
  exercises: { id: string; title: string; hash: string | null; state: KeyState }[];
  done: {
    id: string;
    exercise: string;
    changed: number;
    by: string | null;
    at: Date;
    undoneAt: Date | null;
    /** Whether it is the one that holds. */
    undoable: boolean;
  }[];
}

type OpenOutcome = { ok: true; opened: OpenedRegrade } | { ok: false; reason: "not-found" };

/** For each exercise of an assignment, whether its key has been corrected since, and what a regrade would change. */
export async function openRegrade(
  deps: Deps,
  input: { classId: string; userId: string; assignmentId: string },
): Promise<OpenOutcome> {
  const found = await assignmentTaught(deps, input);
  if (!found) return { ok: false, reason: "not-found" };
  const { assignment } = found;
  const [asked, students, done] = await Promise.all([
    listAssignmentExercises(deps.db, assignment.id),
    listStudents(deps.db, found.class.id),
    listRegrades(deps.db, assignment.id),
  ]);
  const shown = { students, pseudonyms: found.class.pseudonyms };
  const titleOf = (id: string) => deps.content.exercises.get(id)?.exercise.title ?? id;
  const exercises: OpenedRegrade["exercises"] = [];
  for (const { exerciseId: id, versionHash: hash } of asked) {
    const state = await stateOf(deps, { assignmentId: assignment.id, exerciseId: id, hash }, shown);
    exercises.push({ id, title: titleOf(id), hash, state });
  }
  const holds = (id: string) => asked.find(({ exerciseId }) => exerciseId === id)?.versionHash;
  return {
    ok: true,
    opened: {
      class: { id: found.class.id, name: found.class.name, zone: found.class.zone },
      assignment: { id: assignment.id, title: assignment.title, published: assignment.publishedAt !== null },
      exercises,
      done: done.map(({ regrade: { id, exerciseId, changed, doneAt, undoneAt, toHash }, by }) => ({
        id,
        exercise: titleOf(exerciseId),
        changed,
        by: by && nameOf(by),
        at: doneAt,
        undoneAt,
        undoable: undoneAt === null && holds(exerciseId) === toHash,
      })),
    },
  };
}

async function stateOf(
  deps: Deps,
  at: { assignmentId: string; exerciseId: string; hash: string | null },
  shown: { students: Student[]; pseudonyms: boolean },
): Promise<KeyState> {
  const { assignmentId, exerciseId, hash: fromHash } = at;
  const current = deps.content.exercises.get(exerciseId);
  if (!current) return { type: "gone" };
  if (fromHash === null || current.hash === fromHash) return { type: "current" };
  const what = differences(await exerciseOfVersion(deps, fromHash), current.exercise);
  if (what.length > 0) return { type: "other-questions", what };
  const toHash = current.hash;
  const { regraded, drafts } = await regradedAttempts(deps, { assignmentId, exerciseId, fromHash, toHash });
  const changed = regraded.filter(isChanged);
  return {
    type: "corrected",
    toHash,
    changed: inOrder(changed, shown),
    unchanged: regraded.length - changed.length,
    drafts,
  };
}

function inOrder(
  changed: Regraded[],
  { students, pseudonyms }: { students: Student[]; pseudonyms: boolean },
): ChangedScore[] {
  const sorted = students.toSorted(byShownName(pseudonyms));
  const at = new Map(sorted.map((student, place) => [student.userId, { student, place }]));
  return changed
    .map(({ attempt, rescored }) => ({ attempt, rescored, of: at.get(attempt.userId) }))
    .sort((a, b) => (a.of?.place ?? sorted.length) - (b.of?.place ?? sorted.length))
    .map(({ attempt, rescored, of }) => ({
      attempt: attempt.id,
      student: of ? { id: of.student.userId, name: shownName(of.student, pseudonyms) } : null,
      before: attempt.score,
      after: rescored.score,
      counts: attempt.counts,
    }));
}
