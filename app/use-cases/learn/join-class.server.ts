import { readCode } from "#app/domain/class/code-alphabet.ts";
import { isJoinable } from "#app/domain/class/join-code.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { lockClass } from "#db/queries/classes.ts";
import type { Deps, Limits } from "../deps.ts";
import { enrolStudents } from "../teach/enrol-students.server.ts";
import { type CodeInput, findJoinable } from "./find-joinable.server.ts";

type JoinOutcome =
  | { ok: true; classId: string }
  | { ok: false; reason: "no-class" }
  | { ok: false; reason: "too-many"; wait: number };

/**
 * Puts an account into the class that takes the code, as a student. Those who are in it already, its instructors
 * included, stay what they are.
 */
export async function joinClass(
  deps: Deps & { limits: Limits },
  input: CodeInput & { userId: string },
): Promise<JoinOutcome> {
  const found = await findJoinable(deps, input);
  if (!found.ok) return found;
  const { now } = deps;
  const classId = found.class.id;
  return deps.db.transaction(async (tx): Promise<JoinOutcome> => {
    // Joining may have been closed, or the code renewed, since it was looked up.
    const klass = await lockClass(tx, classId);
    const taken = klass !== null && klass.joinCode === readCode(input.code) && isJoinable(klass, now);
    if (!taken) return { ok: false, reason: "no-class" };
    const joined = await enrolStudents({ db: tx, now }, { classId, userIds: [input.userId] });
    if (joined.length > 0) {
      await insertAudit(tx, {
        at: now,
        actorId: input.userId,
        action: "class.joined",
        detail: { by: "code" },
      });
    }
    return { ok: true, classId };
  });
}
