import { type Stage, stageOf, termsFor } from "#app/domain/class/terms.ts";
import { listAssigned } from "#db/queries/assigned.ts";
import { listExercisesOf } from "#db/queries/assignments.ts";
import { listOwnAttempts } from "#db/queries/own-attempts.ts";
import type { Deps } from "../deps.ts";

export interface DueWork {
  id: string;
  title: string;
  class: { id: string; name: string; zone: string };
  /** The student's own. */
  dueAt: Date;
  stage: Extract<Stage, "open" | "late">;
  exercises: number;
  done: number;
  /** The exercise to go on with: one under way, else the first that is not handed in; null: all are. */
  next: { exercise: string; moduleId: string | null; underWay: boolean } | null;
}

/**
 * What a student's classes ask of them now, in order of their own due times, so that what is overdue comes first. What
 * is done goes once it is due. Three queries, however much there is.
 */
export async function dueWork({ db, now }: Pick<Deps, "db" | "now">, userId: string): Promise<DueWork[]> {
  const open = (await listAssigned(db, userId)).flatMap((assigned) => {
    const terms = termsFor(assigned.terms, assigned.override);
    const stage = stageOf(terms, now);
    return stage === "open" || stage === "late" ? [{ ...assigned, dueAt: terms.dueAt, stage }] : [];
  });
  const ids = open.map((one) => one.id);
  const [exercises, attempts] = await Promise.all([
    listExercisesOf(db, ids),
    listOwnAttempts(db, userId, ids),
  ]);
  return open
    .flatMap(({ id, title, moduleId, class: of, dueAt, stage }): DueWork[] => {
      const all = exercises.filter((one) => one.assignmentId === id).map((one) => one.exerciseId);
      const mine = attempts.filter((one) => one.assignmentId === id);
      const handedIn = new Set(mine.filter((one) => one.submittedAt).map((one) => one.exerciseId));
      const left = all.filter((one) => !handedIn.has(one));
      if (left.length === 0 && stage === "late") return [];
      const begun = left.find((exercise) => mine.some((one) => one.exerciseId === exercise));
      const exercise = begun ?? left[0];
      const next = exercise ? { exercise, moduleId, underWay: begun !== undefined } : null;
      const done = all.length - left.length;
      return [{ id, title, class: of, dueAt, stage, exercises: all.length, done, next }];
    })
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
}
