import pg from "pg";
import { type Connection, connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";

let created = 0;

/**
 * A database of its own on the server at `serverUrl`, removed again when the connection is closed.
 *
 * @param migrated false leaves it without any tables
 */
export async function createPostgresDatabase(serverUrl: string, migrated = true): Promise<Connection> {
  created += 1;
  const name = `says_who_${process.env.VITEST_POOL_ID ?? 0}_${process.pid}_${created}`;
  await administer(serverUrl, `create database ${name}`);
  const connection = await connect({ databaseUrl: databaseUrl(serverUrl, name), dataDir: "" });
  if (migrated) await migrate(connection);
  return {
    ...connection,
    close: async () => {
      await connection.close();
      await administer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
