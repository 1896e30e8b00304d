import { sql } from "drizzle-orm";
import type { Connection, Db } from "#db/connect.ts";
import { openInMemory } from "./in-memory-database.ts";
import { createPostgresDatabase } from "./postgres-database.ts";

export interface TestDatabase {
  db: Db;
  connection: Connection;
  /** Empties every table; the migrations stay applied. */
  reset(): Promise<void>;
  /** Also removes the database itself. */
  close(): Promise<void>;
}

let shared: Promise<TestDatabase> | null = null;

/**
 * A migrated, empty database of this test file's own: in memory, or on the PostgreSQL at TEST_DATABASE_URL.
 * Asked for again before it is closed, it is the same one.
 */
export function testDatabase(): Promise<TestDatabase> {
  shared ??= openTestDatabase(process.env.TEST_DATABASE_URL);
  return shared;
}

async function openTestDatabase(postgres: string | undefined): Promise<TestDatabase> {
  const connection = postgres ? await createPostgresDatabase(postgres) : await openInMemory();
  const { db } = connection;
  const found = await db.execute(sql`select tablename as name from pg_tables where schemaname = 'public'`);
  const names = (found as { rows: { name: string }[] }).rows.map(({ name }) => sql.identifier(name));
  return {
    db,
    connection,
    reset: async () => {
      await db.execute(sql`truncate table ${sql.join(names, sql`, `)} restart identity cascade`);
    },
    close: async () => {
      shared = null;
      await connection.close();
    },
  };
}
