import { sql } from "drizzle-orm";
import type { Connection } from "#db/connect.ts";

/** Noted for whoever reads a page, at most every quarter of an hour. */
const LAST_SEEN = new Set(["last_used_at", "expires_at", "last_seen_at"]);

/**
 * Every row of every table, as text in a fixed order; without when somebody was last seen, and without how often
 * something was tried, which PostgreSQL counts in a table and the embedded store in memory.
 */
export async function dump({ db }: Connection): Promise<Record<string, string[]>> {
  const rows = async (query: ReturnType<typeof sql>) =>
    ((await db.execute(query)) as unknown as { rows: Record<string, unknown>[] }).rows;
  const tables = await rows(
    sql`select tablename as name from pg_tables
        where schemaname = 'public' and tablename <> 'rate_limits' order by tablename`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const found = await rows(sql`select to_jsonb(t) as row from ${sql.identifier(String(name))} t`);
    all[String(name)] = found
      .map(({ row }) => Object.entries(row as object).filter(([column]) => !LAST_SEEN.has(column)))
      .map((entries) => JSON.stringify(Object.fromEntries(entries)))
      .toSorted();
  }
  return all;
}

/** Ids, secrets and times differ from run to run; nothing else may. */
export function comparable(rows: string[] | undefined): string[] {
  return (rows ?? []).map((row) =>
    row
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
      .replace(/20\d\d-\d\d-\d\dT[\d:.]+(\+00:00|Z)/g, "time")
      .replace(/\$argon2id\$[^"]+/g, "hash"),
  );
}
