import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { Content } from "#content/content.ts";
import { findVersionBody } from "#db/queries/exercise-versions.ts";
import type { Deps } from "../deps.ts";

/** Versions never change, so the ones read lately are kept; oldest out first. */
const kept = new Map<string, Exercise>();
const MOST = 200;

/** The loaded content by hash, made once for each content there is. */
const indices = new WeakMap<Content, Map<string, Exercise>>();

function current(content: Content): Map<string, Exercise> {
  let index = indices.get(content);
  if (!index) {
    index = new Map([...content.exercises.values()].map(({ hash, exercise }) => [hash, exercise]));
    indices.set(content, index);
  }
  return index;
}

/** The exercise as an attempt saw it. @throws when the version was never stored, which is a bug. */
export async function exerciseOfVersion(
  { db, content }: Pick<Deps, "db" | "content">,
  hash: string,
): Promise<Exercise> {
  const known = current(content).get(hash) ?? kept.get(hash);
  if (known) return known;
  const body = await findVersionBody(db, hash);
  if (body === null) throw new Error(`exercise version ${hash} is missing`);
  const exercise = JSON.parse(body) as Exercise;
  if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? "");
  kept.set(hash, exercise);
  return exercise;
}
