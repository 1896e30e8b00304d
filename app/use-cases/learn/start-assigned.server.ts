import type { Deps } from "../deps.ts";
import { assignedWork } from "./assigned-work.server.ts";
import { startAttempt } from "./start-attempt.server.ts";

interface Back {
  classId: string;
  assignmentId: string;
}

type StartOutcome =
  | { ok: true; attempt: string; resumed: boolean }
  | { ok: false; reason: "no-such-exercise" | "gone" }
  /** `wait`: its attempts are used and not explained yet; `not-now`: it is not open. */
  | { ok: false; reason: "wait" | "not-now"; back: Back };

/**
 * Begins an attempt as `startAttempt` does. One that was asked for an assignment is begun for that, or not at all: a
 * page left open over the closing time must not turn work for the class into work of one's own.
 */
export async function startAssigned(
  deps: Deps,
  input: { userId: string; exerciseId: string; moduleId: string | null; assignmentId: string | null },
): Promise<StartOutcome> {
  const standing = async (wanted: (one: { id: string; wait: boolean }) => boolean) => {
    const work = await assignedWork(deps, input);
    return work.find((one) => wanted({ id: one.assigned.id, wait: one.standing === "wait" }));
  };
  const asked = input.assignmentId ? await standing(({ id }) => id === input.assignmentId) : undefined;
  if (asked && asked.standing !== "attempt")
    return { ok: false, reason: asked.standing === "wait" ? "wait" : "not-now", back: backTo(asked) };
  const outcome = await startAttempt(deps, input);
  if (outcome.ok || outcome.reason !== "wait") return outcome as StartOutcome;
  const waiting = await standing(({ wait }) => wait);
  if (!waiting) return { ok: false, reason: "gone" };
  return { ok: false, reason: "wait", back: backTo(waiting) };
}

type Work = Awaited<ReturnType<typeof assignedWork>>[number];

function backTo({ assigned }: Work): Back {
  return { classId: assigned.class.id, assignmentId: assigned.id };
}
