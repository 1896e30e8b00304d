import { eq, sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Db } from "../connect.ts";
import { attempts } from "../schema/attempts.ts";
import { auditLog } from "../schema/audit-log.ts";

export type AuditedAction =
  | "account.signed-up"
  | "account.guest-adopted"
  | "account.details-changed"
  | "account.password-changed"
  | "account.password-reset"
  | "account.sessions-ended"
  | "account.exported"
  | "account.erased"
  | "account.claimed"
  | "class.roster-imported"
  | "class.claims-renewed"
  | "student.password-taken"
  | "student.renamed"
  | "student.removed"
  | "student.moved"
  | "student.exported"
  | "student.erased"
  | "class.created"
  | "class.changed"
  | "class.archived"
  | "class.unarchived"
  | "class.join-code-renewed"
  | "class.join-code-closed"
  | "class.joined"
  | "class.instructor-invited"
  | "class.invite-withdrawn"
  | "class.instructor-joined"
  | "class.instructor-removed"
  | "review.sent"
  | "score.changed"
  | "regrade.applied"
  | "regrade.undone"
  | "assignment.published"
  | "assignment.changed"
  | "assignment.withdrawn"
  | "assignment.deleted"
  | "assignment.released"
  | "exception.saved"
  | "exception.removed";

/** Writes one line of the audit log; `detail` names no person, and holds no answer and no secret. */
export async function insertAudit(
  db: Db,
  entry: {
    at: Date;
    actorId: string | null;
    action: AuditedAction;
    detail?: Record<string, string | number | boolean>;
  },
): Promise<void> {
  await db.insert(auditLog).values({
    id: uuidv7(),
    at: entry.at,
    actorId: entry.actorId,
    action: entry.action,
    detail: entry.detail ?? {},
  });
}

/** Whether somebody has ever done anything that is noted, signing up and setting a password among it. */
export async function hasActed(db: Db, userId: string): Promise<boolean> {
  const rows = await db
    .select({ id: auditLog.id })
    .from(auditLog)
    .where(eq(auditLog.actorId, userId))
    .limit(1);
  return rows.length > 0;
}

/** Takes somebody's attempts out of what is noted about reviews, before the attempts themselves go. */
export async function forgetAttemptsOf(db: Db, userId: string): Promise<void> {
  const theirs = db
    .select({ id: sql`${attempts.id}::text` })
    .from(attempts)
    .where(eq(attempts.userId, userId));
  await db
    .update(auditLog)
    .set({ detail: sql`${auditLog.detail} - 'attempt'` })
    .where(sql`${auditLog.detail}->>'attempt' in ${theirs}`);
}
