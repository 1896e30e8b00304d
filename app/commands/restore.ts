import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { restore } from "#db/restore.ts";
import { runCommand, storeSettings } from "./run-command.ts";

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    options: { replace: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file) throw new Error("Name the backup: npm run restore -- <file> [--replace]");
  const { aside, checksum } = await restore(storeSettings(), resolve(file), values.replace);
  if (aside) console.log(`What was there before is kept as ${aside}`);
  console.log(`Restored ${Object.keys(checksum.tables).length} tables\nChecksum ${checksum.total}`);
});
