import { v7 as uuidv7 } from "uuid";
import type { Db } from "../connect.ts";
import { auditLog } from "../schema/audit-log.ts";

export type AuditedAction =
  | "account.signed-up"
  | "account.guest-adopted"
  | "account.details-changed"
  | "account.password-changed"
  | "account.password-reset"
  | "account.sessions-ended"
  | "account.exported"
  | "account.erased";

/** Writes one line of the audit log; `detail` holds no identifier, answer or secret. */
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
