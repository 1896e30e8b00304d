import { listInstructors } from "#db/queries/memberships.ts";
import { countToReview } from "#db/queries/review-queue.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";

/** What the settings page of a class shows, with the numbers behind its tabs. */
export async function openSettings(
  deps: Pick<Deps, "db">,
  input: { classId: string; userId: string },
): Promise<{
  class: { id: string; name: string; zone: string; archived: boolean };
  instructors: number;
  toReview: number;
} | null> {
  const klass = await instructorOf(deps, input);
  if (!klass) return null;
  const { id, name, zone, archivedAt } = klass;
  const [instructors, toReview] = await Promise.all([
    listInstructors(deps.db, id),
    countToReview(deps.db, { classId: id }),
  ]);
  const shown = { id, name, zone, archived: archivedAt !== null };
  return { class: shown, instructors: instructors.length, toReview: toReview.counting };
}
