import { v7 as uuidv7 } from "uuid";
import { findOpenAttempt, insertAttempt } from "#db/queries/attempts.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";

interface StartInput {
  userId: string;
  exerciseId: string;
  /** The module it is started from; ignored when it does not hold the exercise. */
  moduleId: string | null;
}

type StartOutcome =
  | { ok: true; attempt: string; resumed: boolean }
  | { ok: false; reason: "no-such-exercise" | "gone" };

/** Begins an attempt, or goes on with the one under way: a double click makes one attempt, not two. */
export async function startAttempt({ db, content, now }: Deps, input: StartInput): Promise<StartOutcome> {
  const version = content.exercises.get(input.exerciseId);
  if (!version) return { ok: false, reason: "no-such-exercise" };
  const module = content.course.modules.find(
    (candidate) =>
      candidate.id === input.moduleId &&
      candidate.steps.some((step) => step.type === "exercise" && step.exercise === input.exerciseId),
  );
  return db.transaction(async (tx): Promise<StartOutcome> => {
    if (!(await lockUser(tx, input.userId))) return { ok: false, reason: "gone" };
    const open = await findOpenAttempt(tx, input.userId, input.exerciseId);
    if (open) return { ok: true, attempt: open.id, resumed: true };
    const attempt = uuidv7({ msecs: now.getTime() });
    await insertAttempt(tx, {
      id: attempt,
      userId: input.userId,
      exerciseId: input.exerciseId,
      versionHash: version.hash,
      moduleId: module?.id ?? null,
      startedAt: now,
      answers: {},
      draftSeq: 0,
      ratings: {},
    });
    return { ok: true, attempt, resumed: false };
  });
}
