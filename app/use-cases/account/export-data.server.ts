import { insertAudit } from "#db/queries/audit-log.ts";
import { selectPersonalData } from "#db/queries/personal-data.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";

export interface Export {
  format: "says-who/export/1";
  madeAt: string;
  /** Rows by table, as the README of `db/` describes them; no secrets. */
  data: Record<string, Record<string, unknown>[]>;
}

/** Everything kept about a person, as one JSON-ready object. */
export async function exportData(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { userId: string },
): Promise<Export> {
  await db.transaction(async (tx) => {
    if (await lockUser(tx, input.userId)) {
      await insertAudit(tx, { at: now, actorId: input.userId, action: "account.exported" });
    }
  });
  const data = await selectPersonalData(db, input.userId);
  return { format: "says-who/export/1", madeAt: now.toISOString(), data };
}
