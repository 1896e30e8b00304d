import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db } from "./connect.ts";

export interface TablesChecksum {
  /** One value for all tables; equal exactly when every table holds the same rows. */
  total: string;
  /** By qualified name, such as `public.users`. */
  tables: Record<string, { rows: number; checksum: string }>;
}

/**
 * Sums up the content of every table as of one moment, whatever the order of its rows. Two stores with equal
 * sums hold the same data, so a backup and what was restored from it can be compared.
 */
export async function checksumTables(db: Db): Promise<TablesChecksum> {
  return db.transaction(
    async (tx) => {
      // A row's text must not depend on the server's settings, and a large table may take its time.
      await tx.execute(
        sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true),
                   set_config('extra_float_digits', '1', true), set_config('statement_timeout', '0', true)`,
      );
      const names = await rows<{ schema: string; name: string }>(
        tx,
        sql`select table_schema as schema, table_name as name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema in ('public', 'drizzle') order by 1, 2`,
      );
      const tables: TablesChecksum["tables"] = {};
      for (const { schema, name } of names) {
        tables[`${schema}.${name}`] = await checksumTable(tx, schema, name);
      }
      const total = createHash("md5").update(JSON.stringify(tables)).digest("hex");
      return { total, tables };
    },
    { isolationLevel: "repeatable read" },
  );
}

/** Rows are hashed one by one and the halves of the hashes added up: no sorting, no memory per row. */
async function checksumTable(db: Db, schema: string, name: string) {
  const [sums] = await rows<{ rows: number; high: string; low: string }>(
    db,
    sql`select count(*)::int as rows,
               coalesce(sum(('x' || left(hash, 15))::bit(60)::bigint), 0)::text as high,
               coalesce(sum(('x' || right(hash, 15))::bit(60)::bigint), 0)::text as low
        from (select md5(t::text) as hash from ${sql.identifier(schema)}.${sql.identifier(name)} t) hashed`,
  );
  if (!sums) throw new Error(`No checksum came back for ${schema}.${name}.`);
  const checksum = createHash("md5").update(`${sums.rows}:${sums.high}:${sums.low}`).digest("hex");
  return { rows: sums.rows, checksum };
}

async function rows<Row>(db: Db, query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await db.execute(query)) as { rows: Row[] }).rows;
}
