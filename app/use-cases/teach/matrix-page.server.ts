import { type MatrixRow, scoreMatrix } from "#app/domain/class/score-matrix.ts";
import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import { listStandings, type summariseExercises } from "#db/queries/results.ts";
import type { Student } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import type { AssignmentInClass } from "./assignment-of.server.ts";

/** So many students stand on a page of the table. */
const PAGE = 50;
/** A quarter of fewer scores than these is nobody. */
const QUARTERS_FROM = 4;

export interface MatrixPage {
  rows: (MatrixRow & { name: string })[];
  /** `from` is the first student's place, from 1; a page that there is not is the nearest that there is. */
  page: { number: number; of: number; from: number; students: number };
}

interface MatrixInput {
  found: AssignmentInClass;
  students: Student[];
  summaries: Awaited<ReturnType<typeof summariseExercises>>;
  /** From 1. */
  page: number;
}

/** One page of the table of students by exercises, in the order of the names shown. Two queries. */
export async function matrixPage({ db }: Pick<Deps, "db">, input: MatrixInput): Promise<MatrixPage> {
  const { found, students, summaries } = input;
  const { pseudonyms } = found.class;
  const of = Math.max(1, Math.ceil(students.length / PAGE));
  const number = Math.min(Math.max(1, input.page), of);
  const from = (number - 1) * PAGE;
  const shown = students.toSorted(byShownName(pseudonyms)).slice(from, from + PAGE);
  const userIds = shown.map(({ userId }) => userId);
  const assignmentId = found.assignment.id;
  const overrides = await listOverrides(db, { assignmentId });
  const rows = scoreMatrix({
    userIds,
    exerciseIds: found.exercises.map(({ id }) => id),
    standings: await listStandings(db, { assignmentId, userIds }),
    terms: found.assignment,
    overrides: new Map(overrides.map(({ userId, assignmentId: _, reason: __, ...terms }) => [userId, terms])),
    lowerQuartiles: new Map(
      summaries.flatMap(({ exerciseId, rated, lowerQuartile }) =>
        rated >= QUARTERS_FROM && lowerQuartile !== null ? [[exerciseId, lowerQuartile]] : [],
      ),
    ),
  });
  const names = new Map(shown.map((student) => [student.userId, shownName(student, pseudonyms)]));
  return {
    rows: rows.map((row) => ({ ...row, name: names.get(row.userId) ?? "" })),
    page: { number, of, from: from + 1, students: students.length },
  };
}
