import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import type pg from "pg";
import type { Connection, Db } from "./connect.ts";

/** Any fixed number will do; all processes of this app must use the same. */
const MIGRATION_LOCK = 7_340_115;

/** From source and from the built server alike, the app runs in its own folder. */
export function defaultMigrationsFolder(): string {
  return resolve(process.cwd(), "db/migrations");
}

/**
 * Applies the migrations that this database lacks, all or none. Several processes may do so at once on
 * PostgreSQL: the later ones wait and find nothing left to do.
 */
export async function migrate(
  connection: Connection,
  migrationsFolder = defaultMigrationsFolder(),
): Promise<void> {
  if (connection.pool) await migrateUnderLock(connection.pool, migrationsFolder);
  else await migrateEmbedded(connection.db as Parameters<typeof migrateEmbedded>[0], { migrationsFolder });
}

async function migrateUnderLock(pool: pg.Pool, migrationsFolder: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder });
  } finally {
    // Closing the connection frees the lock and forgets the timeout, also after an error.
    client.release(true);
  }
}

/** True when this build knows migrations that the database has not seen. */
export async function migrationsPending(
  connection: Connection,
  migrationsFolder = defaultMigrationsFolder(),
): Promise<boolean> {
  const applied = await lastApplied(connection.db);
  return readMigrationFiles({ migrationsFolder }).some(({ folderMillis }) => folderMillis > applied);
}

/** When the newest applied migration was written, in milliseconds; -1 on a database without any. */
async function lastApplied(db: Db): Promise<number> {
  const table = await first<{ present: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as present`,
  );
  if (!table?.present) return -1;
  const newest = await first<{ at: string | number | null }>(
    db,
    sql`select max(created_at) as at from drizzle.__drizzle_migrations`,
  );
  return Number(newest?.at ?? -1);
}

async function first<Row>(db: Db, query: ReturnType<typeof sql>): Promise<Row | undefined> {
  const { rows } = (await db.execute(query)) as { rows: Row[] };
  return rows[0];
}
