/**
 * A module: a short lesson, then exercises and drills in order, then what to check next. A course is modules in order.
 * Source: CONTENT format. Example: the step {type: "drills", title: "Eight drills", drills: ["bridge-experts"]}.
 */
import type { Span } from "../passage/span.ts";
import type { Level } from "./exercise.ts";
import type { Kind } from "./kind.ts";

export type LessonBlock =
  /** Sanitised HTML, safe to insert as it is. */
  | { type: "prose"; html: string }
  /** A worked example; `span` lies in `text` and covers all of it where the author quoted nothing; null kind: sound. */
  | { type: "example"; text: string; span: Span; kind: Kind | null; note: string };

export interface Lesson {
  title: string;
  minutes: number;
  /** The kind the lesson is on; null where it is on none in particular. */
  kind: Kind | null;
  blocks: LessonBlock[];
}

/** Ids of an exercise, or of drills answered in a row. */
export type ModuleStep =
  | { type: "exercise"; exercise: string }
  | { type: "drills"; title: string; drills: string[] };

/** "What would you check next?", shown at the end of a module. */
export interface CheckNext {
  intro: string;
  items: { question: string; text: string; example: string }[];
}

export interface CourseModule {
  id: string;
  title: string;
  summary: string;
  level: Level;
  minutes: number;
  audience: string;
  contentNote: string | null;
  /** Phrases that complete "By the end you can …". */
  objectives: string[];
  lesson: Lesson;
  steps: ModuleStep[];
  next: CheckNext;
}

export interface Course {
  title: string;
  modules: CourseModule[];
}
