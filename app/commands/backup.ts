import { resolve } from "node:path";
import { backup } from "#db/backup.ts";
import { runCommand, storeSettings } from "./run-command.ts";

await runCommand(async () => {
  const settings = storeSettings();
  const given = process.argv[2];
  const file = given ? resolve(given) : resolve(settings.dataDir, "backups", defaultName(settings));
  const { total, tables } = await backup(settings, file);
  console.log(`Saved ${Object.keys(tables).length} tables to ${file}\nChecksum ${total}`);
});

function defaultName({ databaseUrl }: { databaseUrl?: string }): string {
  const now = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  return `says-who-${now}Z.${databaseUrl ? "dump" : "tar.gz"}`;
}
