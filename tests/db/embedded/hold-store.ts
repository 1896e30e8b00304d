// Opens the embedded database in the folder given, says so, and holds it until it is killed.
import { openEmbedded } from "#db/embedded/open.ts";

const store = await openEmbedded(process.argv[2] ?? "");
console.log("open");
// An open PGlite does not keep the process alive.
setInterval(() => store, 60_000);
