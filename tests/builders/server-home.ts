import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { type Connection, connect } from "#db/connect.ts";
import { createStore } from "#db/embedded/create-store.ts";
import { databaseUrl as urlOfDatabase } from "./postgres-database.ts";
import { migratedTemplate } from "./store-template.ts";

const CACHE = resolve("node_modules/.cache/says-who");

/** What a server keeps: it outlives the process, so that another can go on from there. */
export interface ServerHome {
  dataDir: string;
  /** Undefined on the embedded store. */
  databaseUrl: string | undefined;
  /** Opens its database; on the embedded store no server may be running on it. */
  look<T>(at: (connection: Connection) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

let made = 0;

/** A data folder with an empty database of its own: on this PostgreSQL server, else embedded. */
export async function makeServerHome(on = process.env.TEST_DATABASE_URL): Promise<ServerHome> {
  const dataDir = await mkdtemp(join(tmpdir(), "says-who-server-"));
  made += 1;
  const name = `says_who_server_${process.pid}_${made}`;
  const databaseUrl = on ? urlOfDatabase(on, name) : undefined;
  if (on) await administer(on, `create database ${name}`);
  // Copied, not made: a new embedded store takes seconds.
  else await cp(await storedTemplate(), dataDir, { recursive: true });
  return {
    dataDir,
    databaseUrl,
    async look(at) {
      const connection = await connect({ databaseUrl, dataDir });
      try {
        return await at(connection);
      } finally {
        await connection.close();
      }
    },
    async remove() {
      if (on) await administer(on, `drop database if exists ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A data folder with a migrated, empty embedded store, kept for the next run. */
async function storedTemplate(): Promise<string> {
  const tarball = await migratedTemplate();
  const key = createHash("sha256")
    .update(Buffer.from(await tarball.arrayBuffer()))
    .digest("hex");
  const folder = join(CACHE, `store-${key.slice(0, 24)}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  await createStore(own, { tarball });
  // Several workers may do this at once; the first one to rename wins.
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }));
  return folder;
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
