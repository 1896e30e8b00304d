import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { type Connection, connect } from "#db/connect.ts";
import { migrate, migrationsPending } from "#db/migrate.ts";
import { createPostgresDatabase } from "#tests/builders/postgres-database.ts";
import { temporaryStore } from "./embedded/temporary-store.ts";

const server = process.env.TEST_DATABASE_URL;
const opened: Connection[] = [];
afterAll(async () => {
  for (const connection of opened) await connection.close();
});

async function unmigrated(): Promise<Connection> {
  const connection = server
    ? await createPostgresDatabase(server, false)
    : await connect({ dataDir: await temporaryStore() });
  opened.push(connection);
  return connection;
}

test("migrations are pending before and not after they are applied, and may be applied again", async () => {
  const connection = await unmigrated();
  expect(await migrationsPending(connection)).toBe(true);
  await migrate(connection);
  expect(await migrationsPending(connection)).toBe(false);
  await migrate(connection);
  const applied = await connection.db.execute(sql`select hash from drizzle.__drizzle_migrations`);
  const hashes = (applied as { rows: { hash: string }[] }).rows.map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("a database that knows only older migrations has some pending", async () => {
  const connection = await unmigrated();
  await migrate(connection);
  await connection.db.execute(sql`update drizzle.__drizzle_migrations set created_at = 1`);
  expect(await migrationsPending(connection)).toBe(true);
});

describe.runIf(server)("on PostgreSQL", () => {
  test("ten starts at once apply each migration once", async () => {
    const connection = await unmigrated();
    await Promise.all(Array.from({ length: 10 }, () => migrate(connection)));
    expect(await migrationsPending(connection)).toBe(false);
    const tables = await connection.db.execute(
      sql`select count(*)::int as applied, count(distinct hash)::int as different from drizzle.__drizzle_migrations`,
    );
    const [counts] = (tables as { rows: { applied: number; different: number }[] }).rows;
    expect(counts?.applied).toBe(counts?.different);
  });
});
