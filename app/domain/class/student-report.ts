/**
 * One student's report: what the class was asked to do, what this student did of it, and how it went. What is not
 * explained to the student yet is only "handed in" in their own report: no score, nothing counted, and the time is that
 * of the last attempt, for which one counts would tell which was better.
 * Source: issue "Instructors run a class" ("a student's own report"; "nothing they may not").
 * Example: three exercises, two done at 0.6 and 0.8, one of them handed in late: mean 0.7, done 2.
 */
import type { Kind } from "../exercise/kind.ts";
import type { Trials } from "../scoring/discernment.ts";
import { meanOf } from "./mean-of.ts";
import { isExplained } from "./standing.ts";
import { isLate, type Stage, stageOf, type Terms } from "./terms.ts";

export interface StudentReport {
  class: { id: string; name: string; zone: string };
  student: { id: string; name: string };
  sections: ReportSection[];
  /** Exercises of assignments that have opened, those handed in, and the mean of the scores shown. */
  total: { of: number; done: number; mean: number | null };
  /** Findings of each kind in the attempts shown, and those found. */
  kinds: { kind: Kind; found: number; findings: number }[];
  /** Sentences of the attempts shown. */
  trials: Trials;
}

/** Who reads it: the student themself, or somebody who teaches them. */
export type ReportFor = "student" | "instructor";

/** One student's part in an assignment. */
export interface AssignedTo {
  id: string;
  title: string;
  /** The student's own, exceptions included. */
  terms: Terms;
  releasedAt: Date | null;
  /** Why the terms are not the class's; null where they are. */
  exception: string | null;
  exercises: { id: string; title: string }[];
}

export interface HandedInWork {
  id: string;
  assignmentId: string;
  exerciseId: string;
  submittedAt: Date;
  explainedAt: Date | null;
  counts: boolean;
  /** In [0, 1]; null while nothing in it has been rated. */
  score: number | null;
  awaits: boolean;
  changed: boolean;
  reviewed: boolean;
}

/** Times are ISO strings, so that the report is the same in the browser. */
export interface ReportLine {
  exercise: string;
  title: string;
  /** null: not handed in. */
  work: {
    attempt: string;
    submittedAt: string;
    /** How many attempts were handed in. */
    attempts: number;
    late: boolean;
    /** Whether the student sees the explanations; where not, their own report has no score either. */
    explained: boolean;
    score: number | null;
    /** An open answer waits for an instructor. */
    awaits: boolean;
    changed: boolean;
    /** An instructor has sent a review. */
    reviewed: boolean;
  } | null;
}

export interface ReportSection {
  assignment: string;
  title: string;
  opensAt: string;
  dueAt: string;
  closesAt: string | null;
  stage: Stage;
  exception: boolean;
  /** For instructors only. */
  reason: string | null;
  /** Empty in a student's own report before it opens. */
  lines: ReportLine[];
  done: number;
  /** Over the scores shown; null without any. */
  mean: number | null;
}

/** @param work all that the student handed in for these assignments, earliest first. */
export function reportSections(
  assigned: AssignedTo[],
  work: HandedInWork[],
  { now, reader }: { now: Date; reader: ReportFor },
): ReportSection[] {
  return assigned.map((one) => {
    const stage = stageOf(one.terms, now);
    const hidden = reader === "student" && stage === "not-open";
    const lines = hidden ? [] : one.exercises.map((exercise) => lineOf(one, exercise, work, now, reader));
    const { opensAt, dueAt, closesAt } = one.terms;
    return {
      assignment: one.id,
      title: one.title,
      opensAt: opensAt.toISOString(),
      dueAt: dueAt.toISOString(),
      closesAt: closesAt?.toISOString() ?? null,
      stage,
      exception: one.exception !== null,
      reason: reader === "instructor" ? one.exception : null,
      lines,
      done: lines.filter((line) => line.work).length,
      mean: meanOf(lines.map((line) => line.work?.score ?? null)),
    };
  });
}

function lineOf(
  { id, terms, releasedAt }: AssignedTo,
  exercise: { id: string; title: string },
  work: HandedInWork[],
  now: Date,
  reader: ReportFor,
): ReportLine {
  const mine = work.filter((one) => one.assignmentId === id && one.exerciseId === exercise.id);
  const last = mine.at(-1);
  const line = { exercise: exercise.id, title: exercise.title };
  if (!last) return { ...line, work: null };
  const counted = mine.find((one) => one.counts) ?? last;
  const explained = isExplained(terms, releasedAt, counted, now);
  const open = explained || reader === "instructor";
  const shown = open ? counted : last;
  return {
    ...line,
    work: {
      attempt: shown.id,
      submittedAt: shown.submittedAt.toISOString(),
      attempts: mine.length,
      late: isLate(terms, shown.submittedAt),
      explained,
      score: open ? shown.score : null,
      awaits: shown.awaits,
      changed: open && shown.changed,
      reviewed: open && shown.reviewed,
    },
  };
}
