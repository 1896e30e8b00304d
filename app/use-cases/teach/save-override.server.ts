import { type OverrideProblems, readOverride, type TypedOverride } from "#app/domain/class/override-form.ts";
import { overrideTerms } from "#app/domain/class/override-words.ts";
import { lockAssignment } from "#db/queries/assignments.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { deleteOverride, upsertOverride } from "#db/queries/overrides.ts";
import { findStudent } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { keepExplained } from "./keep-explained.server.ts";
import { recountAttempts } from "./recount-attempts.server.ts";

interface OverrideInput {
  classId: string;
  userId: string;
  assignmentId: string;
  studentId: string;
}

type SaveOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "invalid"; problems: OverrideProblems };

/** Gives one student exceptions to an assignment's terms, in place of any they had. */
export async function saveOverride(
  deps: Deps,
  input: OverrideInput & { typed: TypedOverride },
): Promise<SaveOutcome> {
  const { classId, userId, assignmentId, studentId } = input;
  const taught = await instructorOf(deps, input);
  const student = taught && (await findStudent(deps.db, { classId, userId: studentId }));
  if (!student) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx): Promise<SaveOutcome> => {
    const assignment = await lockAssignment(tx, { classId, assignmentId });
    if (!assignment) return { ok: false, reason: "not-found" };
    const form = readOverride(input.typed, assignment, taught.zone);
    if (!form.ok) return { ok: false, reason: "invalid", problems: form.problems };
    await keepExplained({ ...deps, db: tx }, assignment, studentId);
    await upsertOverride(tx, { assignmentId, userId: studentId, ...form.override, reason: form.reason });
    await recountAttempts({ db: tx }, { assignmentId, userId: studentId });
    const detail = { terms: overrideTerms(form.override).join(", ") };
    await insertAudit(tx, { at: deps.now, actorId: userId, action: "exception.saved", detail });
    return { ok: true };
  });
}

/** Puts a student back under the class's terms; doing it twice changes nothing more. */
export async function removeOverride(
  deps: Deps,
  input: OverrideInput,
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  const { classId, userId, assignmentId, studentId } = input;
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  return deps.db.transaction(async (tx) => {
    const assignment = await lockAssignment(tx, { classId, assignmentId });
    if (!assignment) return { ok: false, reason: "not-found" as const };
    await keepExplained({ ...deps, db: tx }, assignment, studentId);
    if (await deleteOverride(tx, { assignmentId, userId: studentId })) {
      await recountAttempts({ db: tx }, { assignmentId, userId: studentId });
      await insertAudit(tx, { at: deps.now, actorId: userId, action: "exception.removed" });
    }
    return { ok: true as const };
  });
}
