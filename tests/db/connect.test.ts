import { createServer } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { connect } from "#db/connect.ts";
import { isDatabaseUnavailable } from "#db/unavailable.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { createPostgresDatabase } from "#tests/builders/postgres-database.ts";
import { temporaryStore } from "./embedded/temporary-store.ts";

const server = process.env.TEST_DATABASE_URL;
afterAll(async () => (await testDatabase()).close());

test("a transaction that throws leaves nothing behind, one that returns is kept", async () => {
  const { db, reset } = await testDatabase();
  const insert = (id: string) => sql`insert into rate_limits (key, points, expire) values (${id}, 1, 1)`;
  await db
    .transaction(async (tx) => {
      await tx.execute(insert("lost"));
      throw new Error("changed my mind");
    })
    .catch(() => {});
  await db.transaction(async (tx) => tx.execute(insert("kept")));
  const kept = await db.execute(sql`select key from rate_limits`);
  expect((kept as { rows: unknown[] }).rows).toEqual([{ key: "kept" }]);
  await reset();
  const left = await db.execute(sql`select key from rate_limits`);
  expect((left as { rows: unknown[] }).rows).toEqual([]);
});

test("the embedded database answers a ping, and says it is unavailable once closed", async () => {
  const connection = await connect({ dataDir: await temporaryStore() });
  expect(connection.dialect).toBe("embedded");
  await connection.ping();
  await connection.close();
  const error = await connection.ping().catch((reason: unknown) => reason);
  expect(isDatabaseUnavailable(error)).toBe(true);
});

test("a PostgreSQL that is not there is recognised as unavailable", async () => {
  const port = await unusedPort();
  const connection = await connect({ databaseUrl: `postgres://nobody@127.0.0.1:${port}/none`, dataDir: "" });
  const error = await connection.ping().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(isDatabaseUnavailable(error)).toBe(true);
  await connection.close();
});

test.each([
  ["a refused connection", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), true],
  ["a reset connection", Object.assign(new Error("read"), { code: "ECONNRESET" }), true],
  ["an administrator's shutdown", Object.assign(new Error("terminating"), { code: "57P01" }), true],
  ["a crash shutdown", Object.assign(new Error("terminating"), { code: "57P02" }), true],
  ["a server that is starting up", Object.assign(new Error("starting"), { code: "57P03" }), true],
  ["too many connections", Object.assign(new Error("sorry"), { code: "53300" }), true],
  ["a statement timeout", Object.assign(new Error("canceling"), { code: "57014" }), true],
  ["a lost connection", new Error("Connection terminated unexpectedly"), true],
  ["a full pool", new Error("timeout exceeded when trying to connect"), true],
  ["a cause two levels down", new Error("a", { cause: new Error("b", { cause: refused() }) }), true],
  ["one of several addresses tried", new AggregateError([refused()], ""), true],
  ["a broken unique constraint", Object.assign(new Error("duplicate"), { code: "23505" }), false],
  ["a syntax error", Object.assign(new Error("syntax"), { code: "42601" }), false],
  [
    "an error about terminated connections in a text",
    new Error("the user wrote Connection terminated"),
    false,
  ],
  ["no error at all", "ECONNREFUSED", false],
])("%s is judged rightly", (_name, error, unavailable) => {
  expect(isDatabaseUnavailable(error)).toBe(unavailable);
});

describe.runIf(server)("on PostgreSQL", () => {
  test("connections killed while idle and in a transaction end neither the process nor the pool", async () => {
    const notices: string[] = [];
    const owner = await createPostgresDatabase(server ?? "");
    const databaseUrl = owner.pool?.options.connectionString;
    const connection = await connect({ databaseUrl, dataDir: "", onNotice: (text) => notices.push(text) });
    const killOthers = sql`select pg_terminate_backend(pid) from pg_stat_activity
                           where datname = current_database() and pid <> pg_backend_pid()`;
    const inTransaction = connection.db.transaction(async (tx) => {
      await owner.db.execute(killOthers);
      await tx.execute(sql`select 1`);
    });
    const error = await inTransaction.catch((reason: unknown) => reason);
    expect(isDatabaseUnavailable(error)).toBe(true);
    await connection.ping();
    await owner.db.execute(killOthers);
    await expect.poll(() => notices.length).toBeGreaterThan(0);
    await connection.ping();
    await connection.close();
    await owner.close();
  });

  test("a lent connection that breaks is taken back by the pool, and may still be returned", async () => {
    const owner = await createPostgresDatabase(server ?? "");
    const { pool, ping, close } = await connect({
      databaseUrl: owner.pool?.options.connectionString,
      dataDir: "",
    });
    for (let lent = 0; lent < 12; lent += 1) {
      const client = await pool?.connect();
      const pid = (await client?.query("select pg_backend_pid() as pid"))?.rows[0].pid;
      await owner.db.execute(sql`select pg_terminate_backend(${pid})`);
      await expect.poll(() => pool?.totalCount).toBe(0);
      if (lent === 0) client?.release();
    }
    await ping();
    await close();
    await owner.close();
  });

  test("every connection has a statement timeout of half a minute", async () => {
    const { db } = await testDatabase();
    const shown = await db.execute(sql`show statement_timeout`);
    expect((shown as { rows: unknown[] }).rows).toEqual([{ statement_timeout: "30s" }]);
  });
});

function refused(): Error {
  return Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
}

function unusedPort(): Promise<number> {
  return new Promise((resolve) => {
    const listener = createServer().listen(0, "127.0.0.1", () => {
      const address = listener.address();
      listener.close(() => resolve(typeof address === "object" && address ? address.port : 1));
    });
  });
}
