import type { StoreSettings } from "#db/backup.ts";

/** Which database a command works on, from the environment like the server's own settings. */
export function storeSettings(): StoreSettings {
  return { databaseUrl: process.env.DATABASE_URL || undefined, dataDir: process.env.DATA_DIR || "./data" };
}

/** Runs a command to its end; on failure prints one sentence and sets exit code 1. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(sentence(error));
    process.exitCode = 1;
  }
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Drizzle's own message repeats the whole query; what went wrong is in its cause.
  if (error.cause instanceof Error && error.message.startsWith("Failed query")) return sentence(error.cause);
  if (error instanceof AggregateError && error.errors[0]) return sentence(error.errors[0]);
  return error.message;
}
