import { insertAudit } from "#db/queries/audit-log.ts";
import { deleteSession, deleteSessions } from "#db/queries/sessions.ts";
import { lockUser } from "#db/queries/users.ts";
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
  await db.transaction(async (tx) => {
    if (!(await lockUser(tx, input.userId))) return;
    await deleteSessions(tx, input.userId, input.current);
    await insertAudit(tx, { at: now, actorId: input.userId, action: "account.sessions-ended" });
  });
}

export interface Replaced {
  userId: string;
  session: string;
}

/** Ends the session a browser had before it signed in anew: its token must not go on working unseen. */
export async function endReplaced(
  { db }: Pick<Deps, "db">,
  replaced: Replaced | null | undefined,
): Promise<void> {
  if (replaced) await deleteSession(db, replaced.userId, replaced.session);
}
