import type { Deps } from "../deps.ts";
import { askingWork, assignedWork } from "./assigned-work.server.ts";

export type Again =
  /** Another of a class's attempts: the how manieth of how many, and whether it may still count. */
  { for: "class"; assignmentId: string; number: number; most: number; mayCount: boolean } | { for: "self" };

/** What trying an exercise again would be at this moment; null: it cannot be begun. */
export async function tryAgain(
  deps: Pick<Deps, "db" | "now" | "content">,
  input: { userId: string; exerciseId: string; assignmentId: string | null },
): Promise<Again | null> {
  const work = await assignedWork(deps, input);
  const asking = askingWork(work, input.assignmentId);
  if (asking) {
    const { assigned, terms, handedIn, mayCount } = asking;
    const number = handedIn + 1;
    return { for: "class", assignmentId: assigned.id, number, most: terms.attempts, mayCount };
  }
  const waits = work.some(({ standing }) => standing === "wait");
  return waits || !deps.content.exercises.has(input.exerciseId) ? null : { for: "self" };
}
