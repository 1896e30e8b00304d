import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { tryLock, unlock } from "fs-native-extensions";

/** Someone else has the embedded database open. Nothing was read or written. */
export class EmbeddedStoreBusyError extends Error {
  override readonly name = "EmbeddedStoreBusyError";
}

export interface StoreLock {
  release(): void;
}

/**
 * Takes the operating system's exclusive lock on `dataDir/lock`, or throws `EmbeddedStoreBusyError`.
 * The lock belongs to the open file, so it also holds between two openings in one process, and the system
 * frees it when the process ends in whatever way.
 */
export function lockStore(dataDir: string): StoreLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, "lock");
  const fd = openSync(path, "a+");
  let granted = false;
  try {
    granted = tryLock(fd);
  } finally {
    if (!granted) closeSync(fd);
  }
  if (!granted) {
    throw new EmbeddedStoreBusyError(
      `The database in ${dataDir} is in use by ${holder(path)}: stop it first, or set DATA_DIR to another folder.`,
    );
  }
  // The number is only a courtesy to whoever comes second; the lock itself is what counts.
  ftruncateSync(fd, 0);
  writeSync(fd, `${process.pid}\n`);
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      unlock(fd);
      closeSync(fd);
    },
  };
}

function holder(path: string): string {
  try {
    const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
    if (pid === process.pid) return "this process already";
    if (Number.isInteger(pid)) return `process ${pid}`;
  } catch {
    // Windows refuses to read a locked file.
  }
  return "another process";
}
