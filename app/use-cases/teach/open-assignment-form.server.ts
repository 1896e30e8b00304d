import { freshAssignment, type TypedAssignment, typedTerms } from "#app/domain/class/assignment-form.ts";
import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";
import { findAssignment, isBegun, listAssignmentExercises } from "#db/queries/assignments.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import { listStudents } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { type CatalogueModule, catalogueOf } from "./catalogue.server.ts";
import { instructorOf } from "./class-access.server.ts";

interface FormClass {
  id: string;
  name: string;
  zone: string;
  archived: boolean;
  /** How many students it has. */
  students: number;
}

interface NewForm {
  class: FormClass;
  catalogue: CatalogueModule[];
  typed: TypedAssignment;
}

/** The form for a new assignment. */
export async function openNewAssignment(
  deps: Deps,
  input: { classId: string; userId: string; module: string | null },
): Promise<{ ok: true; form: NewForm } | { ok: false; reason: "not-found" }> {
  const taught = await instructorOf(deps, input);
  if (!taught) return { ok: false, reason: "not-found" };
  const { id, name, zone } = taught;
  const students = (await listStudents(deps.db, id)).length;
  const catalogue = catalogueOf(deps);
  const module = catalogue.find((one) => one.id === input.module) ?? catalogue[0];
  const typed = freshAssignment(deps.now, zone, module?.id ?? "");
  const shown = { id, name, zone, archived: taught.archivedAt !== null, students };
  return { ok: true, form: { class: shown, catalogue, typed } };
}

export interface ShownException {
  student: string;
  name: string;
  override: TermsOverride;
  reason: string;
}

interface EditForm extends NewForm {
  assignment: {
    id: string;
    title: string;
    publishedAt: Date | null;
    releasedAt: Date | null;
    /** Whether a student works on it. */
    begun: boolean;
    terms: Terms;
    /** Titles of its passages, in order. */
    passages: string[];
  };
  exceptions: ShownException[];
  /** Everybody in the class, by the name shown. */
  students: { id: string; name: string }[];
}

/** The form of an assignment there is: draft or published. */
export async function openEditAssignment(
  deps: Deps,
  input: { classId: string; userId: string; assignmentId: string },
): Promise<{ ok: true; form: EditForm } | { ok: false; reason: "not-found" }> {
  const { db } = deps;
  const { assignmentId } = input;
  const taught = await instructorOf(deps, input);
  const row = taught && (await findAssignment(db, assignmentId));
  if (!row || row.classId !== taught.id) return { ok: false, reason: "not-found" };
  const [people, overrides, exercises, begun] = await Promise.all([
    listStudents(db, taught.id),
    listOverrides(db, { assignmentId }),
    listAssignmentExercises(db, assignmentId),
    isBegun(db, assignmentId),
  ]);
  const { id, name, zone, pseudonyms } = taught;
  const students = people
    .toSorted(byShownName(pseudonyms))
    .map((one) => ({ id: one.userId, name: shownName(one, pseudonyms) }));
  const exceptions = students.flatMap((student): ShownException[] => {
    const found = overrides.find((one) => one.userId === student.id);
    if (!found) return [];
    const { assignmentId: _assignment, userId: _student, reason, ...override } = found;
    return [{ student: student.id, name: student.name, override, reason }];
  });
  const ids = exercises.map((one) => one.exerciseId);
  const chosen = row.moduleId === null ? ids : [];
  const typed = { ...typedTerms(row, zone), title: row.title, module: row.moduleId ?? "", exercises: chosen };
  const { title, publishedAt, releasedAt } = row;
  const { opensAt, dueAt, closesAt, attempts, counts, explain, late } = row;
  return {
    ok: true,
    form: {
      class: { id, name, zone, archived: taught.archivedAt !== null, students: students.length },
      catalogue: catalogueOf(deps),
      typed,
      assignment: {
        ...{ id: row.id, title, publishedAt, releasedAt, begun },
        terms: { opensAt, dueAt, closesAt, attempts, counts, explain, late },
        passages: ids.map((one) => deps.content.exercises.get(one)?.exercise.title ?? one),
      },
      exceptions,
      students,
    },
  };
}
