import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { sql } from "drizzle-orm";
import { checksumTables, type TablesChecksum } from "./checksum-tables.ts";
import { connect } from "./connect.ts";
import { openEmbedded } from "./embedded/open.ts";
import { storeFolder } from "./embedded/store-folder.ts";
import { runPostgresTool } from "./run-postgres-tool.ts";

export interface StoreSettings {
  /** A `postgres://` address; without it the embedded database in `dataDir` is meant. */
  databaseUrl?: string;
  dataDir: string;
}

/**
 * Writes a backup of the whole database to `file`: PostgreSQL's custom dump format, or a gzipped tarball of the
 * embedded database's folder, for which the server must be stopped. `file` appears only when it is complete.
 *
 * @returns the checksum of the very rows that were saved
 */
export async function backup(settings: StoreSettings, file: string): Promise<TablesChecksum> {
  if (existsSync(file)) throw new Error(`${file} exists already: choose another name for the backup.`);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  try {
    closeSync(openSync(unfinished, "w", 0o600));
    const checksum = settings.databaseUrl
      ? await backupPostgres(settings.databaseUrl, unfinished)
      : await backupEmbedded(settings.dataDir, unfinished);
    const fd = openSync(unfinished, "r+");
    fsyncSync(fd);
    closeSync(fd);
    renameSync(unfinished, file);
    return checksum;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function backupEmbedded(dataDir: string, file: string): Promise<TablesChecksum> {
  if (!existsSync(storeFolder(dataDir))) throw new Error(`There is no database in ${dataDir} yet.`);
  const { client } = await openEmbedded(dataDir);
  const { db, close } = await connect({ dataDir });
  try {
    const checksum = await checksumTables(db);
    await client.exec("checkpoint");
    const tarball = await client.dumpDataDir("gzip");
    writeFileSync(file, Buffer.from(await tarball.arrayBuffer()));
    return checksum;
  } finally {
    await close();
  }
}

/** The server may go on meanwhile: checksum and dump see the same snapshot. */
async function backupPostgres(databaseUrl: string, file: string): Promise<TablesChecksum> {
  const { db, close } = await connect({ databaseUrl, dataDir: "" });
  try {
    return await db.transaction(
      async (tx) => {
        const exported = await tx.execute(sql`select pg_export_snapshot() as id`);
        const [snapshot] = (exported as { rows: { id: string }[] }).rows;
        const checksum = await checksumTables(tx);
        const what = ["--schema=public", "--schema=drizzle", `--snapshot=${snapshot?.id}`];
        const how = ["--format=custom", "--no-owner", "--no-privileges", `--file=${file}`];
        await runPostgresTool("pg_dump", [...what, ...how], databaseUrl);
        return checksum;
      },
      { isolationLevel: "repeatable read" },
    );
  } finally {
    await close();
  }
}
