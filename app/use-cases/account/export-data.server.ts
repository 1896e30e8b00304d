import { insertAudit } from "#db/queries/audit-log.ts";
import { selectPersonalData } from "#db/queries/personal-data.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";
import { unexplained } from "../learn/unexplained.server.ts";

export interface Export {
  format: "says-who/export/1";
  madeAt: string;
  /** Rows by table, as the README of `db/` describes them; no secrets. */
  data: Record<string, Record<string, unknown>[]>;
}

/** Everything kept about a person, as one JSON-ready object; `by` is who asks for it in their stead. */
export async function exportData(
  { db, now }: Pick<Deps, "db" | "now">,
  input: { userId: string; by?: string },
): Promise<Export> {
  const { userId, by } = input;
  const action = by ? "student.exported" : "account.exported";
  await db.transaction(async (tx) => {
    if (await lockUser(tx, userId)) await insertAudit(tx, { at: now, actorId: by ?? userId, action });
  });
  const data = await selectPersonalData(db, userId);
  if (!by) await withoutKeys({ db, now }, userId, data);
  return { format: "says-who/export/1", madeAt: now.toISOString(), data };
}

type Row = Record<string, unknown>;

/** What tells of the key. */
const OF_THE_KEY = ["score", "result", "ratings", "counts", "hits", "signals", "noises", "false_alarms"];

/** Work for a class that is not explained yet is given without what tells of the key, and without its review. */
async function withoutKeys(
  deps: Pick<Deps, "db" | "now">,
  userId: string,
  data: Record<string, Row[]>,
): Promise<void> {
  const { attempts = [], reviews = [] } = data;
  const withheld = await unexplained(
    deps,
    userId,
    attempts.map((row) => ({
      id: String(row.id),
      assignmentId: row.assignment_id as string | null,
      submittedAt: row.submitted_at as Date | null,
      explainedAt: row.explained_at as Date | null,
    })),
  );
  const none = Object.fromEntries(OF_THE_KEY.map((name) => [name, null]));
  data.attempts = attempts.map((row) => (withheld.has(String(row.id)) ? { ...row, ...none } : row));
  data.reviews = reviews.filter((row) => !withheld.has(String(row.attempt_id)));
}
