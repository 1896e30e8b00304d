import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { findVersionBody } from "#db/queries/exercise-versions.ts";
import type { Deps } from "../deps.ts";

/** Versions never change, so the ones read lately are kept; oldest out first. */
const kept = new Map<string, Exercise>();
const MOST = 200;

/** The exercise as an attempt saw it. @throws when the version was never stored, which is a bug. */
export async function exerciseOfVersion(
  { db, content }: Pick<Deps, "db" | "content">,
  hash: string,
): Promise<Exercise> {
  for (const version of content.exercises.values()) {
    if (version.hash === hash) return version.exercise;
  }
  const known = kept.get(hash);
  if (known) return known;
  const body = await findVersionBody(db, hash);
  if (body === null) throw new Error(`exercise version ${hash} is missing`);
  const exercise = JSON.parse(body) as Exercise;
  if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? "");
  kept.set(hash, exercise);
  return exercise;
}
