import type { PGlite } from "@electric-sql/pglite";

const EVERY_MS = 30_000;
/** Keeps the log that a start after a crash must replay to a second or two's work. */
const LOG_BYTES_BEFORE_CHECKPOINT = 32 * 1024 * 1024;

/** PostgreSQL's own autovacuum thresholds. */
const WORN_TABLES = `
  select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where n_dead_tup > 50 + 0.2 * n_live_tup or n_mod_since_analyze > 50 + 0.1 * n_live_tup`;

const LOG_BYTES =
  "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()";

/**
 * Does what PostgreSQL's background processes do and a single-process engine has no one to do: checkpoints,
 * without which the write-ahead log grows and a restart after a crash takes ever longer, and vacuuming.
 *
 * @returns stops it, after the work at hand
 */
export function startMaintenance(client: PGlite): () => Promise<void> {
  let working = Promise.resolve();
  const timer = setInterval(() => {
    working = working.then(() => maintain(client)).catch(() => {});
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}

/** One round. Each step is a query of its own, so that requests get their turn in between. */
export async function maintain(client: PGlite): Promise<void> {
  // Counts gathered in the last second are held back otherwise.
  await client.query("select pg_stat_force_next_flush()");
  for (const { name } of (await client.query<{ name: string }>(WORN_TABLES)).rows) {
    await client.exec(`vacuum (analyze) ${name}`);
  }
  const log = (await client.query<{ bytes: number }>(LOG_BYTES)).rows[0];
  if (log && log.bytes > LOG_BYTES_BEFORE_CHECKPOINT) await client.exec("checkpoint");
}
