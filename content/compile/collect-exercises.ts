import { canonicalJson, sha256 } from "../canonical-json.ts";
import { type Origins, passageKey, rewriteKey, tagsKey, type VersionedExercise } from "../content.ts";
import type { ReadSource } from "../yaml/read-yaml.ts";
import { compileExercise } from "./compile-exercise.ts";
import { reportName } from "./report-name.ts";

/** Every exercise that compiled, by id, each as an immutable version. */
export function collectExercises(sources: ReadSource[], origins: Origins): Map<string, VersionedExercise> {
  const exercises = new Map<string, VersionedExercise>();
  for (const source of sources) {
    const { file, data, report, positionOf } = source.yaml;
    const exercise = compileExercise(data, report);
    if (!exercise) continue;
    reportName(exercise.id, source);
    const body = canonicalJson(exercise);
    exercises.set(exercise.id, { exercise, hash: sha256(body), body });
    origins.set(tagsKey(exercise.id), { file, ...positionOf(["tags"]) });
    exercise.passages.forEach(({ id }, index) => {
      origins.set(passageKey(exercise.id, id), { file, ...positionOf(["passages", index]) });
    });
    exercise.tasks.forEach(({ type, name }, index) => {
      if (type !== "rewrite") return;
      origins.set(rewriteKey(exercise.id, name), { file, ...positionOf(["tasks", index, "source"]) });
    });
  }
  return exercises;
}
