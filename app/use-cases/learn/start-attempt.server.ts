import { v7 as uuidv7 } from "uuid";
import { bindAttempt } from "#db/queries/assigned-attempts.ts";
import { findOpenAttempt, insertAttempt } from "#db/queries/attempts.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { askingWork, assignedWork } from "./assigned-work.server.ts";

interface StartInput {
  userId: string;
  exerciseId: string;
  /** The module it is started from; ignored when it does not hold the exercise. */
  moduleId: string | null;
  /** The assignment it is started from; without it, whichever asks for this exercise first. */
  assignmentId?: string | null;
}

type StartOutcome =
  | { ok: true; attempt: string; resumed: boolean }
  /** `wait`: what was handed in for a class is not explained yet, and all its attempts are used. */
  | { ok: false; reason: "no-such-exercise" | "gone" | "wait" };

/**
 * Begins an attempt, or goes on with the one under way: a double click makes one attempt, not two. While a class asks
 * for the exercise, the attempt is one for the class, at the version that was assigned.
 */
export async function startAttempt(deps: Deps, input: StartInput): Promise<StartOutcome> {
  const { userId, exerciseId } = input;
  const current = deps.content.exercises.get(exerciseId);
  return deps.db.transaction(async (tx): Promise<StartOutcome> => {
    if (!(await lockUser(tx, userId))) return { ok: false, reason: "gone" };
    const work = await assignedWork({ db: tx, now: deps.now }, { userId, exerciseId });
    const chosen = askingWork(work, input.assignmentId);
    if (!chosen && work.some((one) => one.standing === "wait")) return { ok: false, reason: "wait" };
    const versionHash = chosen?.assigned.versionHash ?? current?.hash;
    if (versionHash === undefined) return { ok: false, reason: "no-such-exercise" };

    const assignmentId = chosen?.assigned.id ?? null;
    const open = await findOpenAttempt(tx, { userId, exerciseId, assignmentId });
    if (open) return { ok: true, attempt: open.id, resumed: true };
    const own = assignmentId && (await findOpenAttempt(tx, { userId, exerciseId, assignmentId: null }));
    if (own && own.versionHash === versionHash) {
      await bindAttempt(tx, own.id, assignmentId);
      return { ok: true, attempt: own.id, resumed: true };
    }
    const attempt = uuidv7({ msecs: deps.now.getTime() });
    await insertAttempt(tx, {
      id: attempt,
      userId,
      exerciseId,
      versionHash,
      moduleId: moduleHolding(deps, input)?.id ?? chosen?.assigned.moduleId ?? null,
      startedAt: deps.now,
      answers: {},
      draftSeq: 0,
      ratings: {},
      assignmentId,
    });
    return { ok: true, attempt, resumed: false };
  });
}

function moduleHolding({ content }: Pick<Deps, "content">, { moduleId, exerciseId }: StartInput) {
  return content.course.modules.find(
    (module) =>
      module.id === moduleId &&
      module.steps.some((step) => step.type === "exercise" && step.exercise === exerciseId),
  );
}
