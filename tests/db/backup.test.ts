import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { checksumTables } from "#db/checksum-tables.ts";
import { type Connection, connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { createPostgresDatabase } from "#tests/builders/postgres-database.ts";
import { folderContents } from "./embedded/folder-contents.ts";
import { runScript } from "./embedded/run-script.ts";
import { temporaryFolder } from "./embedded/temporary-folder.ts";
import { temporaryStore } from "./embedded/temporary-store.ts";

const server = process.env.TEST_DATABASE_URL;
const ROWS = 300;

/** Rows with the texts that a careless copy would spoil. */
async function fill({ db }: Connection): Promise<void> {
  await db.transaction(async (tx) => {
    for (let row = 0; row < ROWS; row += 1) {
      const body = `${row} – “naïve” \\ \\N\t'";\n${"𝕏".repeat(row)}`;
      await tx.execute(sql`insert into exercise_versions (hash, exercise_id, body, created_at)
                           values (${`h${row}`}, 'e', ${body}, now())`);
    }
  });
}

async function filledStore(): Promise<{ dataDir: string; checksum: string }> {
  const dataDir = await temporaryStore();
  const connection = await connect({ dataDir });
  await migrate(connection);
  await fill(connection);
  const checksum = (await checksumTables(connection.db)).total;
  await connection.close();
  return { dataDir, checksum };
}

async function command(name: string, args: string[], env: Record<string, string>) {
  const script = runScript(`app/commands/${name}.ts`, args, { DATABASE_URL: undefined, ...env });
  const code = await script.ended;
  return { code, printed: script.printed.join("\n") };
}

test("the checksum tells any change of content, and only of content", async () => {
  const { dataDir, checksum } = await filledStore();
  const { db, close } = await connect({ dataDir });
  // The same rows written again lie in another order on disk.
  await db.execute(sql`update exercise_versions set body = body where hash < 'h2'`);
  expect((await checksumTables(db)).total).toBe(checksum);
  await db.execute(sql`update exercise_versions set body = body || ' ' where hash = 'h7'`);
  expect((await checksumTables(db)).total).not.toBe(checksum);
  await close();
});

test("an embedded database comes back from its backup with the same checksum", async () => {
  const { dataDir, checksum } = await filledStore();
  const file = join(temporaryFolder(), "kept/backup.tar.gz");
  const saved = await command("backup", [file], { DATA_DIR: dataDir });
  expect(saved).toMatchObject({ code: 0, printed: expect.stringContaining(`Checksum ${checksum}`) });
  expect(statSync(file).mode & 0o077).toBe(0);

  const elsewhere = temporaryFolder();
  const restored = await command("restore", [file], { DATA_DIR: elsewhere });
  expect(restored).toMatchObject({ code: 0, printed: expect.stringContaining(`Checksum ${checksum}`) });
  const { db, close } = await connect({ dataDir: elsewhere });
  expect((await checksumTables(db)).total).toBe(checksum);
  await close();
});

test("a restore leaves a present store alone, unless told to replace it: then it is moved aside", async () => {
  const { dataDir, checksum } = await filledStore();
  const file = join(temporaryFolder(), "backup.tar.gz");
  await command("backup", [file], { DATA_DIR: dataDir });
  const { db, close } = await connect({ dataDir });
  await db.execute(sql`delete from exercise_versions`);
  await close();
  const before = folderContents(join(dataDir, "database"));

  const refused = await command("restore", [file], { DATA_DIR: dataDir });
  expect(refused).toMatchObject({ code: 1, printed: expect.stringContaining("add --replace") });
  const unusable: Record<string, Uint8Array> = {
    text: Buffer.from("not a backup"),
    "cut.tar.gz": readFileSync(file).subarray(0, -1000),
    "other.gz": gzipSync("a gzipped text that is no tarball".repeat(100)),
  };
  for (const [name, content] of Object.entries(unusable)) {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, content);
    const { code, printed } = await command("restore", [path, "--replace"], { DATA_DIR: dataDir });
    expect({ code, printed }).toEqual({
      code: 1,
      printed: `${path} is not a backup of the embedded database.`,
    });
  }
  expect(folderContents(join(dataDir, "database"))).toEqual(before);
  expect(existsSync(join(dataDir, "database.unfinished"))).toBe(false);

  const replaced = await command("restore", [file, "--replace"], { DATA_DIR: dataDir });
  expect(replaced).toMatchObject({ code: 0, printed: expect.stringContaining(`Checksum ${checksum}`) });
  const aside = readdirSync(dataDir).find((name) => name.startsWith("database.replaced-"));
  expect(folderContents(join(dataDir, aside ?? ""))).toEqual(before);
});

test("a backup while the server runs is refused in one sentence", async () => {
  const { dataDir } = await filledStore();
  const running = runScript("tests/db/embedded/hold-store.ts", [dataDir]);
  await running.line((line) => line === "open");
  const file = join(temporaryFolder(), "backup.tar.gz");
  const { code, printed } = await command("backup", [file], { DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(printed.split("\n")).toEqual([expect.stringMatching(/is in use by process \d+: stop it first/)]);
  expect(existsSync(file)).toBe(false);
  running.child.kill("SIGKILL");
  await running.ended;
});

describe.runIf(server)("on PostgreSQL", () => {
  test("a database comes back from its backup with the same checksum, the old one moved aside", async () => {
    const connection = await createPostgresDatabase(server ?? "");
    await fill(connection);
    const { total } = await checksumTables(connection.db);
    const url = { DATABASE_URL: connection.pool?.options.connectionString ?? "" };
    const file = join(temporaryFolder(), "backup.dump");
    const saved = await command("backup", [file], url);
    expect(saved).toMatchObject({ code: 0, printed: expect.stringContaining(`Checksum ${total}`) });

    await connection.db.execute(sql`delete from exercise_versions where hash = 'h1'`);
    const refused = await command("restore", [file], url);
    expect(refused).toMatchObject({ code: 1, printed: expect.stringContaining("add --replace") });
    const replaced = await command("restore", [file, "--replace"], url);
    expect(replaced).toMatchObject({ code: 0, printed: expect.stringContaining(`Checksum ${total}`) });
    const aside = /the schema (public_replaced_\d+)/.exec(replaced.printed)?.[1] ?? "";
    const left = await connection.db.execute(
      sql`select count(*)::int as left from ${sql.identifier(aside)}.exercise_versions`,
    );
    expect((left as { rows: unknown[] }).rows).toEqual([{ left: ROWS - 1 }]);

    const empty = await createPostgresDatabase(server ?? "", false);
    const fresh = await command("restore", [file], {
      DATABASE_URL: empty.pool?.options.connectionString ?? "",
    });
    expect(fresh).toMatchObject({ code: 0, printed: expect.stringContaining(`Checksum ${total}`) });
    await empty.close();
    await connection.close();
  });

  test("without PostgreSQL's programs one sentence says what to install", async () => {
    const connection = await createPostgresDatabase(server ?? "");
    const { code, printed } = await command("backup", [join(temporaryFolder(), "backup.dump")], {
      DATABASE_URL: connection.pool?.options.connectionString ?? "",
      PATH: "/nonexistent",
    });
    expect(code).toBe(1);
    expect(printed).toMatch(/^pg_dump was not found: install .*$/);
    await connection.close();
  });
});
