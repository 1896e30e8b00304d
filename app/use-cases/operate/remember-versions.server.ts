import { insertVersions } from "#db/queries/exercise-versions.ts";
import type { Deps } from "../deps.ts";

/** Stores the content's exercises as immutable versions, so that attempts can be pinned to them. */
export async function rememberVersions({
  db,
  content,
  now,
}: Pick<Deps, "db" | "content" | "now">): Promise<number> {
  const versions = [...content.exercises.values()].map(({ exercise, hash, body }) => ({
    hash,
    exerciseId: exercise.id,
    body,
    createdAt: now,
  }));
  return insertVersions(db, versions);
}
