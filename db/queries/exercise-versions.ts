import { eq, inArray } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { exerciseVersions } from "../schema/exercise-versions.ts";

/** The body of a version, canonical JSON; versions never change, so callers may keep what they got. */
export async function findVersionBody(db: Db, hash: string): Promise<string | null> {
  const [row] = await db
    .select({ body: exerciseVersions.body })
    .from(exerciseVersions)
    .where(eq(exerciseVersions.hash, hash));
  return row?.body ?? null;
}

/** Stores versions that are not there yet. Returns how many were new. */
export async function insertVersions(
  db: Db,
  versions: (typeof exerciseVersions.$inferInsert)[],
): Promise<number> {
  if (versions.length === 0) return 0;
  const known = await db
    .select({ hash: exerciseVersions.hash })
    .from(exerciseVersions)
    .where(
      inArray(
        exerciseVersions.hash,
        versions.map((version) => version.hash),
      ),
    );
  const seen = new Set(known.map((row) => row.hash));
  const fresh = versions.filter((version) => !seen.has(version.hash));
  if (fresh.length > 0) await db.insert(exerciseVersions).values(fresh).onConflictDoNothing();
  return fresh.length;
}
