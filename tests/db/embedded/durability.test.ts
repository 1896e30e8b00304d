import { expect, test } from "vitest";
import type { NodeFileSystem } from "#db/embedded/emscripten.ts";
import { EmbeddedEngineStoppedError } from "#db/embedded/guarded-client.ts";
import { maintain } from "#db/embedded/maintenance.ts";
import { openEmbedded } from "#db/embedded/open.ts";
import { startEngine } from "#db/embedded/start-engine.ts";
import { storeFolder } from "#db/embedded/store-folder.ts";
import { isDatabaseUnavailable } from "#db/unavailable.ts";
import { runScript } from "./run-script.ts";
import { temporaryStore } from "./temporary-store.ts";

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 5);
const COMMITS = 100;
/** EIO as the engine numbers it (WASI). */
const IO_ERROR = 29;

test("every commit is forced to disk", async () => {
  const { client, fsyncCount, close } = await openEmbedded(await temporaryStore());
  await client.exec("create table t (id int)");
  const before = fsyncCount();
  for (let id = 0; id < COMMITS; id += 1) await client.query("insert into t values ($1)", [id]);
  expect(fsyncCount() - before).toBeGreaterThanOrEqual(COMMITS);
  await close();
});

test("the folder of a new table's file is forced to disk no later than the commit", async () => {
  const folder = await temporaryStore();
  const { client, files } = await startEngine(storeFolder(folder));
  const before = files.folderSyncCount;
  await client.exec("create table t (id int)");
  expect(files.folderSyncCount).toBeGreaterThan(before);
  await client.close();
});

test("a failed fsync fails the commit, then every query at once, and a new start has what was confirmed", async () => {
  const folder = await temporaryStore();
  const { client, close } = await openEmbedded(folder);
  await client.exec("create table t (id int); insert into t values (1)");
  const { stream_ops: streams } = (client.Module as unknown as { NODEFS: NodeFileSystem }).NODEFS;
  streams.fsync = () => IO_ERROR;
  await expect(client.query("insert into t values (2)")).rejects.toThrow("could not fsync");
  const refusal = await client.query("select 1").catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(EmbeddedEngineStoppedError);
  expect(isDatabaseUnavailable(refusal)).toBe(true);
  await close();
  const again = await openEmbedded(folder);
  expect((await again.client.query("select 1 from t where id = 1")).rows).toHaveLength(1);
  await again.close();
});

test(`no acknowledged row is lost over ${ROUNDS} times kill -9`, {
  timeout: 60_000 + ROUNDS * 10_000,
}, async () => {
  const folder = await temporaryStore();
  let acknowledged = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const writer = runScript("tests/db/embedded/write-rows.ts", [folder]);
    // A different number each round, so that the kill meets the log and the files in different states.
    const enough = acknowledged + 20 + round * 31;
    await writer.line((line) => Number(line) >= enough);
    writer.child.kill("SIGKILL");
    await writer.ended;
    expect(writer.printed.every((line) => /^\d+$/.test(line))).toBe(true);
    acknowledged = Math.max(...writer.printed.map(Number));

    const { client, close } = await openEmbedded(folder);
    const { rows } = await client.query("select count(*)::int as kept from written where id <= $1", [
      acknowledged,
    ]);
    expect(rows).toEqual([{ kept: acknowledged }]);
    await close();
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS * 20);
});

test("maintenance keeps the log short and clears dead rows", async () => {
  const { client, close } = await openEmbedded(await temporaryStore());
  await client.exec("create table t (id int primary key, filler text)");
  await client.exec("insert into t select n, repeat('x', 700) from generate_series(1, 40000) n");
  await client.exec("update t set filler = 'y' where id <= 20000");
  const log =
    "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()";
  const before = (await client.query<{ bytes: number }>(log)).rows[0]?.bytes ?? 0;
  await maintain(client);
  const after = (await client.query<{ bytes: number }>(log)).rows[0]?.bytes ?? 0;
  expect(before).toBeGreaterThan(32 * 1024 * 1024);
  expect(after).toBeLessThan(1024 * 1024);
  const dead =
    "select n_dead_tup::int as dead, last_vacuum is not null as done from pg_stat_user_tables where relname = 't'";
  expect((await client.query(dead)).rows).toEqual([{ dead: 0, done: true }]);
  await close();
});
