import {
  type AssignmentContent,
  type AssignmentProblems,
  readAssignment,
  type TypedAssignment,
} from "#app/domain/class/assignment-form.ts";
import { changedTerms } from "#app/domain/class/changed-terms.ts";
import { exceptionProblems } from "#app/domain/class/exception-problems.ts";
import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import type { Terms } from "#app/domain/class/terms.ts";
import type { ReadTerms } from "#app/domain/class/typed-terms.ts";
import {
  type AssignmentRow,
  findAssignment,
  insertAssignment,
  listAssignmentExercises,
  lockAssignment,
  replaceExercises,
  updateAssignment,
} from "#db/queries/assignments.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import { listStudents } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { assignable } from "./catalogue.server.ts";
import { instructorOf } from "./class-access.server.ts";
import { keepExplained } from "./keep-explained.server.ts";
import { recountAttempts } from "./recount-attempts.server.ts";

interface SaveInput {
  classId: string;
  userId: string;
  /** Minted with the form: sent twice, it makes one assignment, which the second one changes. */
  assignmentId: string;
  typed: TypedAssignment;
  /** Whether students are to see it from now on, if they do not yet. */
  publish: boolean;
}

type SaveOutcome =
  | { ok: true; read: ReadTerms; published: boolean }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "archived" }
  | { ok: false; reason: "invalid"; problems: AssignmentProblems };

/**
 * Makes an assignment, or changes it: all of it while it is a draft, its title and terms once it is published.
 * Publishing pins each exercise to its version of the day.
 */
export async function saveAssignment(deps: Deps, input: SaveInput): Promise<SaveOutcome> {
  const { classId, userId, assignmentId, typed } = input;
  const taught = await instructorOf(deps, input);
  if (!taught) return { ok: false, reason: "not-found" };
  if (taught.archivedAt) return { ok: false, reason: "archived" };
  return deps.db.transaction(async (tx): Promise<SaveOutcome> => {
    const within = { ...deps, db: tx };
    const before = await lockAssignment(tx, { classId, assignmentId });
    const content = before?.publishedAt ? await contentOf(within, before) : null;
    const publishing = input.publish && !before?.publishedAt;
    const given = { zone: taught.zone, catalogue: assignable(deps), content };
    const form = readAssignment(typed, { ...given, publishing: publishing ? deps.now : null });
    if (!form.ok) return { ok: false, reason: "invalid", problems: form.problems };
    const problems = before ? await problemsOfExceptions(within, taught, before.id, form.terms) : {};
    if (Object.keys(problems).length > 0) return { ok: false, reason: "invalid", problems };

    const row = { title: form.title, moduleId: form.content.moduleId, ...form.terms };
    const publishedAt = before?.publishedAt ?? (publishing ? deps.now : null);
    if (!before) {
      const fresh = { ...row, id: assignmentId, classId, publishedAt };
      const added = await insertAssignment(tx, { ...fresh, createdBy: userId, createdAt: deps.now });
      // The same form a moment ago, from a second click; or an id that is no form's of this class.
      if (!added) return replayed(within, input, form.read);
    } else {
      if (before.publishedAt) await keepExplained(within, before);
      await updateAssignment(tx, before.id, { ...row, publishedAt });
    }
    if (!content) await replaceExercises(tx, assignmentId, pinned(deps, form.content, publishedAt !== null));
    await note(within, userId, { before, after: row, publishing });
    if (before?.publishedAt) await recountAttempts(within, { assignmentId });
    return { ok: true, read: form.read, published: publishedAt !== null };
  });
}

async function replayed({ db }: Deps, input: SaveInput, read: ReadTerms): Promise<SaveOutcome> {
  const there = await findAssignment(db, input.assignmentId);
  if (there?.classId !== input.classId) return { ok: false, reason: "not-found" };
  return { ok: true, read, published: there.publishedAt !== null };
}

async function contentOf({ db }: Deps, { id, moduleId }: AssignmentRow): Promise<AssignmentContent> {
  const exercises = await listAssignmentExercises(db, id);
  return { moduleId, exercises: exercises.map((one) => one.exerciseId) };
}

function pinned({ content }: Deps, { exercises }: AssignmentContent, published: boolean) {
  return exercises.map((exerciseId) => ({
    exerciseId,
    versionHash: published ? (content.exercises.get(exerciseId)?.hash ?? null) : null,
  }));
}

/** New terms that would turn a student's exceptions upside down are refused. */
async function problemsOfExceptions(
  { db }: Deps,
  { id: classId, pseudonyms }: Pick<ClassRow, "id" | "pseudonyms">,
  assignmentId: string,
  terms: Terms,
): Promise<AssignmentProblems> {
  const overrides = await listOverrides(db, { assignmentId });
  if (overrides.length === 0) return {};
  const students = (await listStudents(db, classId)).toSorted(byShownName(pseudonyms));
  const exceptions = students.flatMap((student) => {
    const override = overrides.find(({ userId }) => userId === student.userId);
    return override ? [{ name: shownName(student, pseudonyms), override }] : [];
  });
  return exceptionProblems(terms, exceptions);
}

async function note(
  { db, now }: Deps,
  actorId: string,
  {
    before,
    after,
    publishing,
  }: { before: AssignmentRow | null; after: Terms & { title: string }; publishing: boolean },
): Promise<void> {
  const entry = { at: now, actorId };
  if (publishing) await insertAudit(db, { ...entry, action: "assignment.published" });
  const changed = before?.publishedAt ? changedTerms(before, after) : [];
  if (changed.length > 0)
    await insertAudit(db, { ...entry, action: "assignment.changed", detail: { terms: changed.join(", ") } });
}
