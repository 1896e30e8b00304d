import { existsSync, renameSync } from "node:fs";
import { drizzle } from "drizzle-orm/pglite";
import * as schema from "#db/schema/schema.ts";
import { checksumTables, type TablesChecksum } from "./checksum-tables.ts";
import { createStore } from "./embedded/create-store.ts";
import { lockStore } from "./embedded/lock.ts";
import { storeFolder } from "./embedded/store-folder.ts";
import type { Restored } from "./restore.ts";

/** The server must be stopped. The backup is opened and read in full before the present store is moved. */
export async function restoreEmbedded(dataDir: string, tarball: Blob, replace: boolean): Promise<Restored> {
  const lock = lockStore(dataDir);
  try {
    const present = storeFolder(dataDir);
    if (existsSync(present) && !replace) {
      throw new Error(`There is a database in ${dataDir} already: add --replace to move it aside.`);
    }
    let checksum: TablesChecksum = { total: "", tables: {} };
    let aside: string | null = null;
    await createStore(dataDir, {
      tarball,
      inspect: async (client) => {
        checksum = await checksumTables(drizzle(client, { schema }));
      },
      clearPlace: () => {
        if (!existsSync(present)) return;
        aside = `${present}.replaced-${new Date().toISOString().replaceAll(":", "-")}`;
        renameSync(present, aside);
      },
    }).catch((cause: Error) => {
      throw new Error(`The backup could not be restored (${cause.message}).`, { cause });
    });
    return { checksum, aside };
  } finally {
    lock.release();
  }
}
