import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { StoreSettings } from "./backup.ts";
import type { TablesChecksum } from "./checksum-tables.ts";
import { restoreEmbedded } from "./restore-embedded.ts";
import { restorePostgres } from "./restore-postgres.ts";

/** Where a tarball says what it is, in bytes (POSIX.1 "ustar"). */
const TAR_MAGIC_AT = 257;

export interface Restored {
  checksum: TablesChecksum;
  /** Where the data that was there before can be found now; null if there was none. */
  aside: string | null;
}

/**
 * Puts back what `backup` saved. Data that is there already is only touched with `replace`, and then moved
 * aside rather than deleted. A file that turns out to be unusable changes nothing.
 */
export async function restore(settings: StoreSettings, file: string, replace: boolean): Promise<Restored> {
  const content = readFileSync(file);
  const isDump = content.subarray(0, 5).toString("latin1") === "PGDMP";
  if (settings.databaseUrl) {
    if (!isDump) throw new Error(`${file} is not a backup of a PostgreSQL database.`);
    return restorePostgres(settings.databaseUrl, file, replace);
  }
  const tarball = unpacked(content);
  if (!tarball) throw new Error(`${file} is not a backup of the embedded database.`);
  return restoreEmbedded(settings.dataDir, tarball, replace);
}

/** The tarball in a gzipped backup; null when it is cut off, altered or something else. */
function unpacked(content: Buffer): Blob | null {
  try {
    const tarball = gunzipSync(content);
    const isTarball = tarball.subarray(TAR_MAGIC_AT, TAR_MAGIC_AT + 5).toString("latin1") === "ustar";
    return isTarball ? new Blob([new Uint8Array(tarball)], { type: "application/x-tar" }) : null;
  } catch {
    return null;
  }
}
