import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { startEngine } from "./start-engine.ts";
import { isComplete, markComplete, storeFolder, unfinishedStoreFolder } from "./store-folder.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * Makes a store, empty or from a backup's tarball, beside its final place and moves it there in one step. A
 * folder left over from an interrupted attempt never held acknowledged data and is begun afresh.
 * Whoever calls holds the lock.
 *
 * @param options.inspect called with the open, finished store before it is put in place; throw to call it off
 * @param options.clearPlace called just before the move, to take an older store out of the way
 */
export async function createStore(
  dataDir: string,
  options: { tarball?: Blob; inspect?: (client: PGlite) => Promise<void>; clearPlace?: () => void } = {},
): Promise<void> {
  const unfinished = unfinishedStoreFolder(dataDir);
  rmSync(unfinished, { recursive: true, force: true });
  // Readable by its owner only: it holds people's answers.
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    const { client } = await startEngine(unfinished, { tarball: options.tarball });
    try {
      await options.inspect?.(client);
    } finally {
      await client.close();
    }
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  markComplete(unfinished);
  options.clearPlace?.();
  putInPlace(dataDir);
}

/** Makes the store if there is none, or finishes the move of one that was complete when the power went. */
export async function createStoreIfMissing(dataDir: string): Promise<void> {
  if (existsSync(storeFolder(dataDir))) return;
  if (isComplete(unfinishedStoreFolder(dataDir))) putInPlace(dataDir);
  else await createStore(dataDir);
}

function putInPlace(dataDir: string): void {
  renameSync(unfinishedStoreFolder(dataDir), storeFolder(dataDir));
  syncFolder(dataDir);
}
