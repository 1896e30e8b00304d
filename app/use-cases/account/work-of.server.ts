import { countWork, type WorkCounts } from "#db/queries/work-counts.ts";
import type { Deps } from "../deps.ts";

/** What a person has done here, in three numbers; null when that is nothing. */
export async function workOf(
  { db }: Pick<Deps, "db">,
  userId: string | undefined,
): Promise<WorkCounts | null> {
  if (!userId) return null;
  const counts = await countWork(db, userId);
  return counts.attempts + counts.drills + counts.notes > 0 ? counts : null;
}
