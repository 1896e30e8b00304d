import { sql } from "drizzle-orm";
import { checksumTables } from "./checksum-tables.ts";
import { connect, type Db, type Tx } from "./connect.ts";
import type { Restored } from "./restore.ts";
import { runPostgresTool } from "./run-postgres-tool.ts";

const SCHEMAS = ["public", "drizzle"];

/** The app's processes must be stopped. */
export async function restorePostgres(
  databaseUrl: string,
  file: string,
  replace: boolean,
): Promise<Restored> {
  await runPostgresTool("pg_restore", ["--list", file]);
  const { db, close } = await connect({ databaseUrl, dataDir: "" });
  try {
    const occupied = await hasTables(db);
    if (occupied && !replace) {
      throw new Error("The PostgreSQL database holds data already: add --replace to move it aside.");
    }
    const suffix = `_replaced_${new Date().toISOString().replace(/\D/g, "")}`;
    await db.transaction((tx) => rename(tx, "", suffix));
    try {
      await runPostgresTool(
        "pg_restore",
        ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", file],
        databaseUrl,
      );
    } catch (error) {
      await db.transaction((tx) => rename(tx, suffix, ""));
      throw error;
    }
    const checksum = await checksumTables(db);
    if (occupied) return { checksum, aside: `the schema public${suffix}` };
    for (const schema of SCHEMAS) {
      await db.execute(sql`drop schema if exists ${sql.identifier(schema + suffix)} cascade`);
    }
    return { checksum, aside: null };
  } finally {
    await close();
  }
}

async function hasTables(db: Db): Promise<boolean> {
  const found = await db.execute(
    sql`select from information_schema.tables where table_schema in ('public', 'drizzle') limit 1`,
  );
  return (found as { rows: unknown[] }).rows.length > 0;
}

/** The dump makes its schemas itself, so the present ones must be out of its way, empty or not. */
async function rename(tx: Tx, from: string, to: string): Promise<void> {
  for (const schema of SCHEMAS) {
    const found = await tx.execute(
      sql`select from information_schema.schemata where schema_name = ${schema + from}`,
    );
    if ((found as { rows: unknown[] }).rows.length === 0) continue;
    await tx.execute(
      sql`alter schema ${sql.identifier(schema + from)} rename to ${sql.identifier(schema + to)}`,
    );
  }
}
