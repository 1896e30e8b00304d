import { sql } from "drizzle-orm";
import type { Db } from "#db/connect.ts";

/** Every row of every table of every schema but the system's own, as one JSON text. */
export async function dumpEverything(db: Db): Promise<string> {
  const tables = await db.execute(sql`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
  const { rows } = tables as { rows: { schema: string; name: string }[] };
  const dump: Record<string, unknown> = {};
  for (const { schema, name } of rows) {
    const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
    const found = await db.execute(sql`select to_jsonb(t)::text as row from ${table} as t`);
    dump[`${schema}.${name}`] = (found as { rows: { row: string }[] }).rows.map(({ row }) => JSON.parse(row));
  }
  return JSON.stringify(dump);
}
