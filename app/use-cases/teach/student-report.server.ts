import { meanOf } from "#app/domain/class/mean-of.ts";
import { shownName } from "#app/domain/class/shown-name.ts";
import {
  type AssignedTo,
  type ReportFor,
  reportSections,
  type StudentReport,
} from "#app/domain/class/student-report.ts";
import { type TermsOverride, termsFor } from "#app/domain/class/terms.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { countKind } from "#app/domain/scoring/explain-counts.ts";
import { sumTrials } from "#app/domain/scoring/sum-trials.ts";
import {
  type AssignedExerciseRow,
  listAssignedExercises,
  listClassOverrides,
  listStudentWork,
  type StudentWork,
} from "#db/queries/gradebook.ts";
import { findMembership } from "#db/queries/memberships.ts";
import { findStudent } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";

interface ReportInput {
  classId: string;
  studentId: string;
  /** "student" leaves out everything about work that is not explained to them yet. */
  reader: ReportFor;
}

/**
 * What one student did for a class; null when they are no student of it. Callers have made sure that the one who asks
 * may see it. A student's own name is never replaced in their own report.
 */
export async function studentReport(deps: Deps, input: ReportInput): Promise<StudentReport | null> {
  const { classId, studentId, reader } = input;
  const of = { classId, userId: studentId };
  const [found, student] = await Promise.all([findMembership(deps.db, of), findStudent(deps.db, of)]);
  if (!found || !student) return null;
  const [rows, exceptions, work] = await Promise.all([
    listAssignedExercises(deps.db, classId),
    listClassOverrides(deps.db, of),
    listStudentWork(deps.db, of),
  ]);
  const sections = reportSections(assignedOf(rows, exceptions), work, { now: deps.now, reader });
  const shown = new Set(
    sections.flatMap(({ lines }) =>
      lines.flatMap((line) =>
        line.work && (line.work.explained || reader === "instructor") ? [line.work.attempt] : [],
      ),
    ),
  );
  const counted = work.filter((one) => shown.has(one.id));
  const lines = sections.filter(({ stage }) => stage !== "not-open").flatMap((section) => section.lines);
  const { id, name, zone, pseudonyms } = found.class;
  return {
    class: { id, name, zone },
    student: { id: studentId, name: shownName(student, pseudonyms && reader === "instructor") },
    sections,
    total: {
      of: lines.length,
      done: lines.filter((line) => line.work).length,
      mean: meanOf(lines.map((line) => line.work?.score ?? null)),
    },
    kinds: await foundByKind(deps, counted),
    trials: sumTrials(counted),
  };
}

type Exception = TermsOverride & { assignmentId: string; reason: string };

function assignedOf(rows: AssignedExerciseRow[], exceptions: Exception[]): AssignedTo[] {
  const byId = new Map<string, AssignedTo>();
  for (const { assignment, exerciseId, title } of rows) {
    if (!assignment.publishedAt) continue;
    const exception = exceptions.find((one) => one.assignmentId === assignment.id) ?? null;
    const known = byId.get(assignment.id) ?? {
      id: assignment.id,
      title: assignment.title,
      terms: termsFor(assignment, exception),
      releasedAt: assignment.releasedAt,
      exception: exception?.reason ?? null,
      exercises: [],
    };
    known.exercises.push({ id: exerciseId, title: title ?? exerciseId });
    byId.set(assignment.id, known);
  }
  return [...byId.values()].toSorted((a, b) => a.terms.dueAt.getTime() - b.terms.dueAt.getTime());
}

async function foundByKind(deps: Deps, work: StudentWork[]): Promise<StudentReport["kinds"]> {
  const done = await Promise.all(
    work.map(async ({ versionHash, result }) => {
      const { tasks } = await exerciseOfVersion(deps, versionHash);
      return {
        tasks: tasks.filter((task) => task.type === "mark"),
        results: (result?.tasks ?? []).filter((task) => task.type === "mark"),
      };
    }),
  );
  return KINDS.map((kind) => {
    const counts = done.map(({ tasks, results }) => countKind(kind, tasks, results));
    return {
      kind,
      found: counts.reduce((sum, one) => sum + one.found, 0),
      findings: counts.reduce((sum, one) => sum + one.findings, 0),
    };
  });
}
