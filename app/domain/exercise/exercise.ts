/**
 * An exercise: one or two passages with tasks, the answer key and a debrief, as compiled from its content file.
 * It never leaves the server before submission; what does is made by `toPublicExercise`.
 * Source: CONTENT format. Ids of tasks are positional ("t1"), so that they tell nothing about the key.
 */
import type { Passage } from "../passage/passage.ts";
import type { Span } from "../passage/span.ts";
import type { Kind } from "./kind.ts";

export type Level = "beginner" | "intermediate" | "advanced";

/** Core: the words that matter. Extent: the whole sentences the core touches. */
export interface Place {
  core: Span;
  extent: Span;
}

export interface Finding {
  id: string;
  kind: Kind;
  /** Other kinds a careful reader could defend. */
  accepts: Kind[];
  places: Place[];
  why: string;
  check: string;
  next: string | null;
}

/** Why a sentence that people often suspect holds up. */
export interface SoundNote {
  place: Span;
  why: string;
  check: string | null;
  next: string | null;
}

interface TaskBase {
  /** Positional: "t1", "t2", … */
  id: string;
  /** The author's own name for the task, stable across versions. Never sent to the browser. */
  name: string;
  /** The author's weight; null means the default of SCORING §3. */
  weight: number | null;
}

export interface MarkTask extends TaskBase {
  type: "mark";
  passage: string;
  findings: Finding[];
  sound: SoundNote[];
}

/** What a question shows after submission besides its own explanation. */
interface QuestionBase extends TaskBase {
  prompt: string;
  check: string | null;
  next: string | null;
}

export interface ChoiceTask extends QuestionBase {
  type: "choice";
  /** In the author's order; `toPublicExercise` shuffles them unless `keepOrder`. */
  answers: { id: string; text: string; right: boolean; why: string }[];
  keepOrder: boolean;
}

export interface OrderTask extends QuestionBase {
  type: "order";
  /** In the right order. */
  items: { id: string; text: string }[];
  why: string;
}

export interface MatchTask extends QuestionBase {
  type: "match";
  /** Each left-hand side with the one that belongs to it. */
  pairs: { left: { id: string; text: string }; right: { id: string; text: string }; why: string }[];
}

export interface RewriteTask extends TaskBase {
  type: "rewrite";
  prompt: string;
  /** The sentence to rewrite. */
  source: string;
  model: string;
  /** What earns 0, ½ and 1. */
  rubric: [string, string, string];
}

export type Task = MarkTask | ChoiceTask | OrderTask | MatchTask | RewriteTask;

export interface Debrief {
  established: { text: string; source: string; date: string; url: string | null }[];
  notEstablished: string[];
  next: string[];
}

export interface Exercise {
  id: string;
  title: string;
  level: Level;
  minutes: number;
  language: string;
  tags: string[];
  contentNote: string | null;
  basedOn: { title: string; outlet: string | null; date: string | null; note: string | null }[];
  passages: Passage[];
  tasks: Task[];
  debrief: Debrief;
}
