import { PGlite } from "@electric-sql/pglite";
import { DurableFileSystem } from "./durable-file-system.ts";
import { GuardedClient } from "./guarded-client.ts";
import { OpeningJournal } from "./opening-journal.ts";

/**
 * As shipped the engine starts with -F, which switches fsync off; the build has no working fdatasync. The
 * timeout is stated for the day the engine can be interrupted: today it has no timer (see db/README.md).
 */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["-c", "wal_sync_method=fsync"],
  ...["-c", "statement_timeout=30s"],
];

export interface Engine {
  client: GuardedClient;
  files: DurableFileSystem;
}

/**
 * Starts the engine on a folder. Whoever calls holds the lock.
 *
 * @param options.tarball a dump of a data folder to begin with; the folder must be empty then
 * @param options.undoOnFailure put back everything the engine wrote when it cannot open the folder
 * @throws Error whose message is the engine's own reason
 */
export async function startEngine(
  folder: string,
  options: { tarball?: Blob; undoOnFailure?: boolean } = {},
): Promise<Engine> {
  const files = new DurableFileSystem(folder);
  if (options.undoOnFailure) files.journal = new OpeningJournal();
  const complaints: string[] = [];
  const client = new GuardedClient({
    fs: files,
    startParams: START_PARAMETERS,
    loadDataDir: options.tarball,
    onStderr: (line) => {
      const [, level, complaint = ""] = /\b(ERROR|FATAL|PANIC):\s*(.*)/.exec(line) ?? [];
      if (level) complaints.push(complaint);
      if (level === "PANIC") client.notePanic(complaint);
      return true;
    },
  });
  try {
    await client.waitReady;
    await client.query("select count(*) from pg_class");
    files.journal = null;
    return { client, files };
  } catch (cause) {
    const reason = complaints[0] ?? (cause instanceof Error ? cause.message : String(cause));
    const { journal } = files;
    files.journal = null;
    await files.closeFs().catch(() => {});
    journal?.undo();
    throw new Error(reason, { cause });
  }
}

/** Ends the engine, as cleanly as its state allows; after a panic the next start replays the log. */
export async function stopEngine({ client, files }: Engine): Promise<void> {
  if (client.panicked) await files.closeFs().catch(() => {});
  else await client.close();
}
