// `npm run demo`: a server filled with a class's work, kept in a folder of its own that is removed at the end.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { failWith, prepare } from "./prepare.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
await prepare({ build: true }).catch(failWith);

const { HOST = "localhost", PORT = "3000" } = process.env;
const DATA_DIR = mkdtempSync(join(tmpdir(), "says-who-demo-"));
process.on("exit", () => rmSync(DATA_DIR, { recursive: true, force: true }));

// A database or mail server that the environment names is somebody's own: a demonstration touches neither.
const { DATABASE_URL: _, SMTP_URL: __, ...rest } = process.env;
const env = { ...rest, HOST, PORT, DATA_DIR, NODE_ENV: "production" };
const children = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (children.size === 0) process.exit(1);
    for (const child of children) child.kill(signal);
  });
}

/** Runs Node on these arguments; resolves with its exit code, and with what it printed where that is wanted. */
function run(args, { printed } = {}) {
  const child = spawn(process.execPath, args, {
    env,
    stdio: ["ignore", printed ? "pipe" : "inherit", "inherit"],
  });
  children.add(child);
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, text });
    });
  });
}

console.error("Filling a class with a term’s work …");
const filled = await run(["--import", "tsx", "app/commands/fill-demo.ts"], { printed: true });
if (filled.code !== 0) process.exit(filled.code);
const { instructor, coInstructor, students } = JSON.parse(filled.text);

const line = ({ name, login, password }, role) =>
  `  ${role.padEnd(14)}${name.padEnd(18)}${login.padEnd(30)}${password}`;
console.error(`
Open http://${HOST}:${PORT} in a browser and sign in. Ctrl+C stops it; everything is gone then.

${[line(instructor, "instructor"), line(coInstructor, "co-instructor"), ...students.map((one) => line(one, "student"))].join("\n")}
`);
const server = await run(["build/server/index.js"]);
process.exit(server.code);
