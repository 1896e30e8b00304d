import {
  type GradebookGroup,
  type GradebookInput,
  type GradebookRow,
  gradebookRows,
} from "#app/domain/class/gradebook.ts";
import { byShownName } from "#app/domain/class/shown-name.ts";
import {
  type AssignedExerciseRow,
  listAssignedExercises,
  listClassOverrides,
  listCountedAttempts,
} from "#db/queries/gradebook.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import { listStudents, type Student } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";

export interface ReadGradebook {
  groups: GradebookGroup[];
  /** In the order of their shown names. */
  students: Student[];
  /** One a student, in the same order. */
  rows: GradebookRow[];
}

/** Everyone × everything of a class, due first; the computed scores only where asked for. Four queries, however many students and exercises there are. */
export async function readGradebook(
  deps: Deps,
  { id, pseudonyms }: ClassRow,
  { withComputed = false } = {},
): Promise<ReadGradebook> {
  const of = { classId: id };
  const [students, columns, exceptions, attempts] = await Promise.all([
    listStudents(deps.db, id),
    listAssignedExercises(deps.db, id),
    listClassOverrides(deps.db, of),
    listCountedAttempts(deps.db, { ...of, withComputed }),
  ]);
  students.sort(byShownName(pseudonyms));
  const groups = groupsOf(deps, columns);
  const ids = students.map(({ userId }) => userId);
  const rows = gradebookRows({ groups, students: ids, attempts, exceptions, now: deps.now });
  return { groups: groups.map(({ terms: _terms, ...group }) => group), students, rows };
}

function groupsOf({ content }: Deps, columns: AssignedExerciseRow[]): GradebookInput["groups"] {
  const byId = new Map<string, GradebookInput["groups"][number]>();
  for (const { assignment, exerciseId, title } of columns) {
    const group = byId.get(assignment.id) ?? {
      id: assignment.id,
      title: assignment.title,
      draft: assignment.publishedAt === null,
      terms: assignment,
      exercises: [],
    };
    const current = content.exercises.get(exerciseId)?.exercise.title;
    group.exercises.push({ id: exerciseId, title: title ?? current ?? exerciseId });
    byId.set(assignment.id, group);
  }
  return [...byId.values()];
}
