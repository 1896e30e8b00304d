import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openEmbedded } from "#db/embedded/open.ts";
import { EmbeddedStoreDamagedError } from "#db/embedded/store-folder.ts";
import { folderContents } from "./folder-contents.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { temporaryStore } from "./temporary-store.ts";

async function storeWithOneRow(dataDir: string): Promise<void> {
  const { client, close } = await openEmbedded(dataDir);
  await client.exec("create table t (id int); insert into t values (7)");
  await close();
}

async function rowsOf(dataDir: string): Promise<unknown[]> {
  const { client, close } = await openEmbedded(dataDir);
  const { rows } = await client.query("select id from t");
  await close();
  return rows;
}

test("a store is made on first use, readable by its owner only, and keeps its rows", async () => {
  const dataDir = join(temporaryFolder(), "made/here");
  await storeWithOneRow(dataDir);
  expect(await rowsOf(dataDir)).toEqual([{ id: 7 }]);
  if (process.platform !== "win32") {
    expect(statSync(join(dataDir, "database")).mode & 0o077).toBe(0);
  }
});

test("a reloaded module finds the instance that is open, and a fresh one after it was closed", async () => {
  const dataDir = await temporaryStore();
  const first = await openEmbedded(dataDir);
  vi.resetModules();
  const reloaded = await import("#db/embedded/open.ts");
  expect(reloaded.openEmbedded).not.toBe(openEmbedded);
  expect(await reloaded.openEmbedded(`${dataDir}/../${dataDir.split("/").pop()}`)).toBe(first);
  const closing = first.close();
  const second = await reloaded.openEmbedded(dataDir);
  await closing;
  expect(second).not.toBe(first);
  expect((await second.client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await Promise.all([second.close(), second.close()]);
});

test("what an interrupted first start left behind is begun afresh", async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, "database.unfinished/base"), { recursive: true });
  writeFileSync(join(dataDir, "database.unfinished/PG_VERSION"), "18\n");
  await storeWithOneRow(dataDir);
  expect(existsSync(join(dataDir, "database.unfinished"))).toBe(false);
});

test("a complete store whose last move was interrupted is put in place, not made anew", async () => {
  const dataDir = await temporaryStore();
  await storeWithOneRow(dataDir);
  renameSync(join(dataDir, "database"), join(dataDir, "database.unfinished"));
  expect(await rowsOf(dataDir)).toEqual([{ id: 7 }]);
});

test("a damaged store is refused with a way out and left byte for byte as it was", async () => {
  const dataDir = await temporaryStore();
  const inside = (path: string) => join(dataDir, "database", path);
  const kept = join(dataDir, "kept");
  const damages: Record<string, () => void> = {
    "PG_VERSION gone": () => rmSync(inside("PG_VERSION")),
    "control file zeroed": () => writeFileSync(inside("global/pg_control"), Buffer.alloc(8192)),
    "catalogue cut off": () => truncateSync(inside("base/5/1259"), 0),
    "catalogue overwritten": () => {
      const pages = readFileSync(inside("base/5/1259"));
      writeFileSync(
        inside("base/5/1259"),
        pages.map((byte, at) => byte ^ at),
      );
    },
    "transaction states gone": () => rmSync(inside("pg_xact/0000")),
    "everything gone": () => {
      rmSync(inside("."), { recursive: true });
      mkdirSync(inside("."));
    },
  };
  await storeWithOneRow(dataDir);
  cpSync(inside("."), kept, { recursive: true });
  for (const [name, damage] of Object.entries(damages)) {
    rmSync(inside("."), { recursive: true });
    cpSync(kept, inside("."), { recursive: true });
    damage();
    const before = folderContents(inside("."));
    const refusal = await openEmbedded(dataDir).catch((error: unknown) => error);
    expect(refusal, name).toBeInstanceOf(EmbeddedStoreDamagedError);
    expect((refusal as Error).message, name).toContain("npm run restore -- <file> --replace");
    expect(folderContents(inside(".")), name).toEqual(before);
  }
});

test("a query past an open transaction is an error, not a standstill", async () => {
  const { client, close } = await openEmbedded(await temporaryStore());
  const mistake = client.transaction(async () => client.query("select 1"));
  await expect(mistake).rejects.toThrow("must go through the transaction");
  const right = client.transaction(async (tx) => (await tx.query("select 1 as one")).rows);
  expect(await right).toEqual([{ one: 1 }]);
  await close();
});
