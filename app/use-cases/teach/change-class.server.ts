import { normaliseClassName } from "#app/domain/class/class-name.ts";
import { type AuditedAction, insertAudit } from "#db/queries/audit-log.ts";
import { updateClass } from "#db/queries/classes.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { type ClassFields, classProblems } from "./create-class.server.ts";

interface Asking {
  classId: string;
  userId: string;
}

type Outcome = { ok: true } | { ok: false; reason: "not-found" };
type Changes = Parameters<typeof updateClass>[2];

/** Changes a class for one of its instructors, with a line in the log. */
async function change(
  deps: Deps,
  asking: Asking,
  { changes, action }: { changes: Changes; action: AuditedAction },
): Promise<Outcome> {
  return deps.db.transaction(async (tx): Promise<Outcome> => {
    if (!(await instructorOf({ db: tx }, asking))) return { ok: false, reason: "not-found" };
    await updateClass(tx, asking.classId, changes);
    await insertAudit(tx, { at: deps.now, actorId: asking.userId, action });
    return { ok: true };
  });
}

/** Renames a class and sets its zone. Times that were set stay the moments they were. */
export async function changeClass(
  deps: Deps,
  input: Asking & { name: string; zone: string },
): Promise<Outcome | { ok: false; reason: "invalid"; fields: ClassFields }> {
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  const name = normaliseClassName(input.name);
  const fields = classProblems({ name, zone: input.zone });
  if (Object.keys(fields).length > 0) return { ok: false, reason: "invalid", fields };
  return change(deps, input, { changes: { name, zone: input.zone }, action: "class.changed" });
}

/** Puts a class away: nobody can join it, and its students no longer see it among what is due. */
export function archiveClass(deps: Deps, input: Asking): Promise<Outcome> {
  const changes = { archivedAt: deps.now, joinCode: null, joinCodeExpiresAt: null };
  return change(deps, input, { changes, action: "class.archived" });
}

/** Takes an archived class up again; joining stays closed. */
export function unarchiveClass(deps: Deps, input: Asking): Promise<Outcome> {
  return change(deps, input, { changes: { archivedAt: null }, action: "class.unarchived" });
}

/** Shows birds' names in place of the students' own on the pages of a class, or not. */
export async function setPseudonyms(deps: Deps, input: Asking & { on: boolean }): Promise<Outcome> {
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  await updateClass(deps.db, input.classId, { pseudonyms: input.on });
  return { ok: true };
}
