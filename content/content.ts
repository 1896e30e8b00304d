import type { Drill } from "#app/domain/exercise/drill.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { Course } from "#app/domain/exercise/module.ts";
import type { Teaching } from "#app/domain/exercise/teaching.ts";
import type { Problem } from "./problems.ts";
import type { Holds } from "./schema/module.ts";

/** One immutable version: the compiled exercise, its canonical JSON and the SHA-256 of that, in hexadecimal. */
export interface VersionedExercise {
  exercise: Exercise;
  hash: string;
  body: string;
}

export type VersionedDrill = Drill & { hash: string };

/** Everything the content folder holds, checked and compiled. */
export interface Content {
  course: Course;
  exercises: Map<string, VersionedExercise>;
  drills: Map<string, VersionedDrill>;
  /** Teachers' pages by module; a module may have none. */
  teaching: Map<string, Teaching>;
}

/** Where a thing stands, for messages of later checks. */
type Origin = Pick<Problem, "file" | "line" | "column">;

/** Keys are made by the functions below. */
export type Origins = Map<string, Origin>;

/** A promise of course.yaml, by its key under `holds`. */
export const promiseKey = (promise: keyof Holds): string => `promise ${promise}`;
export const moduleKey = (module: string): string => `module ${module}`;
/** A step of a module, from 0. */
export const stepKey = (module: string, step: number): string => `step ${module} ${step}`;
export const lessonKey = (module: string): string => `lesson ${module}`;
/** The `tags` of an exercise. */
export const tagsKey = (exercise: string): string => `tags ${exercise}`;
/** The sentence that a rewrite, by its name, asks to be rewritten. */
export const rewriteKey = (exercise: string, task: string): string => `rewrite ${exercise} ${task}`;
export const passageKey = (exercise: string, passage: string): string => `passage ${exercise} ${passage}`;

/** Warnings never keep content from loading. */
export type ContentOutcome =
  | { ok: true; content: Content; holds: Holds; origins: Origins; warnings: Problem[] }
  | { ok: false; problems: Problem[]; warnings: Problem[] };
