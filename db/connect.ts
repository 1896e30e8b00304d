import { sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import type pg from "pg";
import * as schema from "#db/schema/schema.ts";
import { openEmbedded } from "./embedded/open.ts";
import { SteadyPool } from "./steady-pool.ts";

/** The database as queries see it, whichever of the two it is. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** What `db.transaction` hands to its callback; on the embedded database nothing else may be used inside. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

export interface Connection {
  db: Db;
  dialect: "embedded" | "postgres";
  /** Null on the embedded database. */
  pool: pg.Pool | null;
  /** Resolves when the database answers, else throws; see `isDatabaseUnavailable`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** A `postgres://` address; without it the embedded database in `dataDir` is used. */
  databaseUrl?: string;
  dataDir: string;
  /** Told of connections lost while idle. They are replaced when next needed. */
  onNotice?: (message: string, error: Error) => void;
}

const STATEMENT_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 5_000;
const POOL_SIZE = 10;

/**
 * Opens the embedded database, or a pool on PostgreSQL. The pool connects at the first query: use `ping` to
 * learn whether the server is there.
 *
 * @throws EmbeddedStoreBusyError, EmbeddedStoreDamagedError
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  return options.databaseUrl
    ? connectPostgres(options.databaseUrl, options.onNotice)
    : connectEmbedded(options.dataDir);
}

async function connectEmbedded(dataDir: string): Promise<Connection> {
  const store = await openEmbedded(dataDir);
  const db: Db = drizzleEmbedded(store.client, { schema });
  return { db, dialect: "embedded", pool: null, ping: () => ping(db), close: store.close };
}

function connectPostgres(databaseUrl: string, onNotice: ConnectOptions["onNotice"]): Connection {
  const pool = new SteadyPool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
  });
  const lost = (error: Error) => onNotice?.("A database connection was lost.", error);
  pool.on("error", lost);
  // The pool stops listening while a connection is lent out, say to a transaction; an `error` event without
  // a listener would end the process. The query under way gets the error as well.
  pool.on("connect", (client) => client.on("error", () => {}));
  const db: Db = drizzlePostgres(pool, { schema });
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= pool.end();
    return closing;
  };
  return { db, dialect: "postgres", pool, ping: () => ping(db), close };
}

async function ping(db: Db): Promise<void> {
  await db.execute(sql`select 1`);
}
