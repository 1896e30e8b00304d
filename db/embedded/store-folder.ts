import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { syncFolder, syncTree } from "./sync-folder.ts";

/** PostgreSQL writes its control file in one piece of this size, in bytes. */
const CONTROL_FILE_BYTES = 8192;
const MARKER = "says-who-store.json";

/** The embedded database's folder is there but cannot be used. It was left as it was found. */
export class EmbeddedStoreDamagedError extends Error {
  override readonly name = "EmbeddedStoreDamagedError";

  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(
      `The database in ${folder} cannot be opened (${reason}) and was left untouched: restore a backup with "npm run restore -- <file> --replace", which keeps the present folder beside it.`,
      options,
    );
  }
}

/** Where a finished store lives, and where one is made before it is moved there in one step. */
export function storeFolder(dataDir: string): string {
  return join(dataDir, "database");
}

export function unfinishedStoreFolder(dataDir: string): string {
  return join(dataDir, "database.unfinished");
}

/** Declares a closed store complete: its files reach the disk before the marker that vouches for them. */
export function markComplete(folder: string): void {
  syncTree(folder);
  const marker = join(folder, MARKER);
  writeFileSync(marker, `${JSON.stringify({ format: 1 })}\n`, { flush: true });
  syncFolder(folder);
}

export function isComplete(folder: string): boolean {
  return existsSync(join(folder, MARKER));
}

/** Throws `EmbeddedStoreDamagedError` for what can be seen without starting the engine, which writes. */
export function checkStoreFolder(folder: string): void {
  const missing = [MARKER, "PG_VERSION", "global/pg_control", "pg_wal", "base"].find(
    (name) => !existsSync(join(folder, name)),
  );
  if (missing) throw new EmbeddedStoreDamagedError(folder, `${missing} is missing`);
  if (!/^\d+\n$/.test(readFileSync(join(folder, "PG_VERSION"), "utf8"))) {
    throw new EmbeddedStoreDamagedError(folder, "PG_VERSION is unreadable");
  }
  if (statSync(join(folder, "global/pg_control")).size !== CONTROL_FILE_BYTES) {
    throw new EmbeddedStoreDamagedError(folder, "global/pg_control has the wrong size");
  }
  if (!readdirSync(join(folder, "pg_wal")).some((name) => /^[0-9A-F]{24}$/.test(name))) {
    throw new EmbeddedStoreDamagedError(folder, "its write-ahead log is missing");
  }
}
