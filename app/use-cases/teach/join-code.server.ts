import { isJoinable, type JoinCodeDays } from "#app/domain/class/join-code.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { lockClass, updateClass } from "#db/queries/classes.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { newJoinCode } from "./new-join-code.server.ts";
import { type QrDrawing, qrDrawing } from "./qr-drawing.server.ts";

interface Asking {
  classId: string;
  userId: string;
}

export interface ShownJoinCode {
  code: string;
  expiresAt: Date;
  /** The whole address that joins by it. */
  link: string;
  qr: QrDrawing;
}

/** A class's join code with everything to show it; null while joining is closed. */
export function shownJoinCode(
  klass: ClassRow,
  { now, linkFor }: { now: Date; linkFor: (code: string) => string },
): ShownJoinCode | null {
  const { joinCode, joinCodeExpiresAt } = klass;
  if (!isJoinable(klass, now) || joinCode === null || joinCodeExpiresAt === null) return null;
  const link = linkFor(joinCode);
  return { code: joinCode, expiresAt: joinCodeExpiresAt, link, qr: qrDrawing(link) };
}

/** What the page to project shows. */
export async function openJoinCode(
  deps: Deps,
  input: Asking & { linkFor: (code: string) => string },
): Promise<{ class: ClassRow; join: ShownJoinCode | null } | null> {
  const klass = await instructorOf(deps, input);
  return klass && { class: klass, join: shownJoinCode(klass, { now: deps.now, linkFor: input.linkFor }) };
}

type Outcome = { ok: true } | { ok: false; reason: "not-found" | "archived" };

/** Opens joining with a new code; the code before is void from then on. */
export async function renewJoinCode(deps: Deps, input: Asking & { days: JoinCodeDays }): Promise<Outcome> {
  const { now } = deps;
  return deps.db.transaction(async (tx): Promise<Outcome> => {
    if (!(await instructorOf({ db: tx }, input))) return { ok: false, reason: "not-found" };
    if ((await lockClass(tx, input.classId))?.archivedAt) return { ok: false, reason: "archived" };
    await updateClass(tx, input.classId, newJoinCode(now, input.days));
    const detail = { days: input.days };
    await insertAudit(tx, { at: now, actorId: input.userId, action: "class.join-code-renewed", detail });
    return { ok: true };
  });
}

/** Closes joining: the code takes nobody any more. */
export async function closeJoining(deps: Deps, input: Asking): Promise<Outcome> {
  return deps.db.transaction(async (tx): Promise<Outcome> => {
    if (!(await instructorOf({ db: tx }, input))) return { ok: false, reason: "not-found" };
    await updateClass(tx, input.classId, { joinCode: null, joinCodeExpiresAt: null });
    await insertAudit(tx, { at: deps.now, actorId: input.userId, action: "class.join-code-closed" });
    return { ok: true };
  });
}
