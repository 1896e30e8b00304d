/**
 * The gradebook: everyone × everything that counts. A mean covers what has a score; a group is complete for a student
 * once every exercise of it has been handed in. Drafts of assignments are columns without figures.
 * Source: issue "Instructors run a class"; mockup of the gradebook.
 * Example: scores 0.6, 0.8 and one exercise not done: mean 0.7, done 2 of 3; it is missing once it was due.
 */
import { meanOf } from "./mean-of.ts";
import { isLate, stageOf, type Terms, type TermsOverride, termsFor } from "./terms.ts";

/** An assignment and its exercises: a group of columns. */
export interface GradebookGroup {
  id: string;
  title: string;
  draft: boolean;
  exercises: { id: string; title: string }[];
}

export interface GradebookCell {
  /** In [0, 1]; null while nothing in it has been rated. */
  score: number | null;
  /** Before changes by hand; null where it was not read. */
  computed: number | null;
  late: boolean;
  awaits: boolean;
  changed: boolean;
}

export interface GradebookPart {
  /** One an exercise; null: not handed in. */
  cells: (GradebookCell | null)[];
  done: number;
  of: number;
  mean: number | null;
  /** Whether something in it is. */
  late: boolean;
  awaits: boolean;
  changed: boolean;
  /** The student has terms of their own. */
  exception: boolean;
  /** It has opened for this student. */
  open: boolean;
  /** It was due for this student, and something of it has not been handed in. */
  missing: boolean;
}

export interface GradebookRow {
  student: string;
  /** As `groups`. */
  parts: GradebookPart[];
  mean: number | null;
}

export interface GradedAttempt extends Omit<GradebookCell, "late"> {
  userId: string;
  assignmentId: string;
  exerciseId: string;
  submittedAt: Date;
}

export interface GradebookInput {
  groups: (GradebookGroup & { terms: Terms })[];
  /** Ids, in the order wanted. */
  students: string[];
  attempts: GradedAttempt[];
  exceptions: (TermsOverride & { assignmentId: string; userId: string })[];
  now: Date;
}

const NOTHING: GradebookPart = {
  cells: [],
  done: 0,
  of: 0,
  mean: null,
  late: false,
  awaits: false,
  changed: false,
  exception: false,
  open: false,
  missing: false,
};

export function gradebookRows({
  groups,
  students,
  attempts,
  exceptions,
  now,
}: GradebookInput): GradebookRow[] {
  const attemptsOf = byStudent(attempts);
  const exceptionsOf = byStudent(exceptions);
  const columns = groups.map(({ exercises }) => new Map(exercises.map(({ id }, column) => [id, column])));
  return students.map((student): GradebookRow => {
    const mine = attemptsOf.get(student) ?? [];
    const own = exceptionsOf.get(student) ?? [];
    const parts = groups.map((group, at): GradebookPart => {
      if (group.draft) return NOTHING;
      const exception = own.find((one) => one.assignmentId === group.id) ?? null;
      const terms = termsFor(group.terms, exception);
      const cells: (GradebookCell | null)[] = group.exercises.map(() => null);
      for (const one of mine) {
        const column = one.assignmentId === group.id ? columns[at]?.get(one.exerciseId) : undefined;
        if (column !== undefined) cells[column] = cellOf(one, terms);
      }
      const done = cells.filter((cell) => cell !== null).length;
      return {
        cells,
        done,
        of: cells.length,
        mean: meanOf(cells.map((cell) => cell?.score ?? null)),
        late: cells.some((cell) => cell?.late),
        awaits: cells.some((cell) => cell?.awaits),
        changed: cells.some((cell) => cell?.changed),
        exception: exception !== null,
        open: stageOf(terms, now) !== "not-open",
        missing: done < cells.length && now >= terms.dueAt,
      };
    });
    const scores = parts.flatMap(({ cells }) => cells.map((cell) => cell?.score ?? null));
    return { student, parts, mean: meanOf(scores) };
  });
}

function byStudent<T extends { userId: string }>(all: T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const mine = found.get(one.userId);
    if (mine) mine.push(one);
    else found.set(one.userId, [one]);
  }
  return found;
}

function cellOf(
  { score, computed, awaits, changed, submittedAt }: GradedAttempt,
  terms: Terms,
): GradebookCell {
  return { score, computed, awaits, changed, late: isLate(terms, submittedAt) };
}
