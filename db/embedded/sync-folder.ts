import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Makes the names in a folder durable. Windows offers no way to, and journals them by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  syncPath(folder, "r");
}

/** Forces every file and folder below `folder`, and the folder itself, to disk. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path, "r+");
  }
  syncFolder(folder);
}

function syncPath(path: string, flags: string): void {
  let fd: number;
  try {
    fd = openSync(path, flags);
  } catch (error) {
    // Removed since: then there is nothing left to make durable.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
