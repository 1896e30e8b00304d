import { mkdirSync, realpathSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { createStoreIfMissing } from "./create-store.ts";
import { lockStore } from "./lock.ts";
import { startMaintenance } from "./maintenance.ts";
import { type Engine, startEngine, stopEngine } from "./start-engine.ts";
import { checkStoreFolder, EmbeddedStoreDamagedError, storeFolder } from "./store-folder.ts";

export interface Embedded {
  client: PGlite;
  /** Waits for running queries, stops the engine cleanly and frees the lock. May be called twice. */
  close(): Promise<void>;
  /** How many times a file was forced to disk since the store was opened. */
  fsyncCount(): number;
}

interface OpenStore {
  opening: Promise<Embedded>;
  closing: Promise<void> | null;
}

/** Outlives a hot reload of this module, so that the reloaded server finds the store it already holds. */
const REGISTRY = Symbol.for("says-who.embedded-stores");

/**
 * Opens the embedded database in `dataDir/database`, making it on first use. Within one process the same
 * folder gives the same instance until it is closed.
 *
 * @throws EmbeddedStoreBusyError when another process has it open
 * @throws EmbeddedStoreDamagedError when it is there but cannot be opened; it is never made anew
 */
export async function openEmbedded(dataDir: string): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const folder = realpathSync(dataDir);
  const stores = openStores();
  const present = stores.get(folder);
  if (present?.closing) {
    await present.closing;
    return openEmbedded(folder);
  }
  if (present) return present.opening;
  const store: OpenStore = { opening: openExclusively(folder, closeOnce), closing: null };
  stores.set(folder, store);
  store.opening.catch(() => stores.delete(folder));
  return store.opening;

  function closeOnce(stop: () => Promise<void>): Promise<void> {
    store.closing ??= stop().finally(() => stores.delete(folder));
    return store.closing;
  }
}

async function openExclusively(
  dataDir: string,
  closeOnce: (stop: () => Promise<void>) => Promise<void>,
): Promise<Embedded> {
  const lock = lockStore(dataDir);
  try {
    await createStoreIfMissing(dataDir);
    const engine = await openExisting(storeFolder(dataDir));
    const { client, files } = engine;
    const stopMaintenance = startMaintenance(client);
    const stop = async () => {
      await stopMaintenance();
      await stopEngine(engine).finally(() => lock.release());
    };
    return {
      client,
      close: () => closeOnce(stop),
      fsyncCount: () => files.fsyncCount,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openExisting(folder: string): Promise<Engine> {
  checkStoreFolder(folder);
  try {
    return await startEngine(folder, { undoOnFailure: true });
  } catch (error) {
    throw new EmbeddedStoreDamagedError(folder, (error as Error).message, { cause: error });
  }
}

function openStores(): Map<string, OpenStore> {
  const shared = globalThis as { [REGISTRY]?: Map<string, OpenStore> };
  shared[REGISTRY] ??= new Map();
  return shared[REGISTRY];
}
