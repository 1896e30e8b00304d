import { classNameProblem, normaliseClassName } from "#app/domain/class/class-name.ts";
import { DEFAULT_JOIN_CODE_DAYS } from "#app/domain/class/join-code.ts";
import { mayTeach } from "#app/domain/class/may-teach.ts";
import { isZone } from "#app/domain/class/zone.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { insertClass } from "#db/queries/classes.ts";
import { upsertInstructor } from "#db/queries/memberships.ts";
import { findUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { newJoinCode } from "./new-join-code.server.ts";

interface CreateInput {
  userId: string;
  /** Minted with the form, so that sending it twice makes one class. */
  id: string;
  name: string;
  zone: string;
}

export type ClassField = "name" | "zone";
export type ClassFields = Partial<Record<ClassField, string>>;

type CreateOutcome =
  | { ok: true; classId: string }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "invalid"; fields: ClassFields };

/** Makes a class of which one's self is the instructor, open for students to join by a code for two weeks. */
export async function createClass(deps: Deps, input: CreateInput): Promise<CreateOutcome> {
  const { db, now } = deps;
  const { userId, id } = input;
  const user = await findUser(db, userId);
  if (!user || !mayTeach(user.role)) return { ok: false, reason: "not-found" };
  const name = normaliseClassName(input.name);
  const fields = classProblems({ name, zone: input.zone });
  if (Object.keys(fields).length > 0) return { ok: false, reason: "invalid", fields };
  return db.transaction(async (tx): Promise<CreateOutcome> => {
    const code = newJoinCode(now, DEFAULT_JOIN_CODE_DAYS);
    const row = { id, name, zone: input.zone, pseudonyms: false, createdAt: now, ...code };
    if (!(await insertClass(tx, row))) {
      const own = await instructorOf({ db: tx }, { classId: id, userId });
      return own ? { ok: true, classId: id } : { ok: false, reason: "not-found" };
    }
    await upsertInstructor(tx, { classId: id, userId }, now);
    await insertAudit(tx, { at: now, actorId: userId, action: "class.created" });
    return { ok: true, classId: id };
  });
}

/** What is wrong with what a class is to be called and the zone it is to keep, beside the field it is wrong with. */
export function classProblems({ name, zone }: { name: string; zone: string }): ClassFields {
  const problem = classNameProblem(name);
  return {
    ...(problem ? { name: problem } : {}),
    ...(isZone(zone) ? {} : { zone: "Choose a time zone from the list." }),
  };
}
