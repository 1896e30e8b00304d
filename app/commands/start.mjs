// `npm start`: does all set-up itself on a machine with only Node and git, then runs the built server.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { failWith, prepare } from "./prepare.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);

await prepare({ build: true }).catch(failWith);

const server = "build/server/index.js";
if (!existsSync(server))
  failWith(new Error(`The build left no ${server}. Delete the folder build and start again.`));
// The server's own words are JSON lines for a log; this one is for whoever sits in front of it.
const { HOST = "localhost", PORT = "3000" } = process.env;
console.error(`Starting; then open http://${HOST}:${PORT} in a browser. Ctrl+C stops it.`);
const child = spawn(process.execPath, [server], {
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
