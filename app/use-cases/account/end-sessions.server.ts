import { insertAudit } from "#db/queries/audit-log.ts";
import { deleteSession, deleteSessions } from "#db/queries/sessions.ts";
import type { Deps } from "../deps.ts";

/** Signs one device of a person out; false when there is no such session of theirs. */
export async function endSession(
  { db }: Pick<Deps, "db">,
  input: { userId: string; session: string },
): Promise<boolean> {
  return deleteSession(db, input.userId, input.session);
}

/** Signs a person out everywhere but here. */
export async function endOtherSessions(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { userId: string; current: string },
): Promise<void> {
  await deleteSessions(db, input.userId, input.current);
  await insertAudit(db, { at: now, actorId: input.userId, action: "account.sessions-ended" });
}
