// Plain JavaScript on Node's own modules: this runs before anything has been installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const NODE = [20, 19];
const STAMPS = "node_modules/.cache/says-who";

/** Prints one sentence and ends with exit code 1. */
export function failWith(error) {
  console.error(error.message);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    throw new Error(
      `Says Who? needs Node ${NODE.join(".")} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org, then try again.`,
    );
  }
}

function checkWritable() {
  try {
    accessSync(".", constants.W_OK);
  } catch {
    throw new Error(
      `This folder (${process.cwd()}) may not be written to by you. Clone the project to a folder of your own.`,
    );
  }
}

/** A fingerprint of files and folders by name, size and content. */
function fingerprint(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  };
  for (const path of paths) visit(path);
  return hash.update(process.versions.modules).digest("hex");
}

const stampOf = (name) => join(STAMPS, `${name}.stamp`);
const isFresh = (name, print) => existsSync(stampOf(name)) && readFileSync(stampOf(name), "utf8") === print;

function stamp(name, print) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(name), print);
}

/** Runs npm or a package's program, showing what it prints only when it fails. */
function run(words, command, args, mend) {
  console.error(`${words} …`);
  const done = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  if (done.status === 0) return;
  console.error(`${done.stdout ?? ""}${done.stderr ?? ""}`.trimEnd());
  throw new Error(mend);
}

function install() {
  const print = fingerprint(["package-lock.json"]);
  if (isFresh("install", print) && existsSync("node_modules/@remix-run/dev")) return;
  run(
    "Installing packages",
    "npm",
    ["ci", "--no-audit", "--no-fund", "--include=dev"],
    "The packages could not be installed; npm's own words are above. Check the connection to the npm registry, then try again.",
  );
  stamp("install", print);
}

function build() {
  const print = fingerprint([
    "app",
    "db",
    "content/load.ts",
    "vite.config.ts",
    "remix.config.js",
    "package-lock.json",
    ...contentCode(),
  ]);
  if (isFresh("build", print) && existsSync("build/server/index.js")) return;
  run(
    "Building",
    process.execPath,
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"],
    "The app could not be built; the reason is above.",
  );
  stamp("build", print);
}

/** The content's code is part of the server; its YAML is read anew at every start. */
function contentCode() {
  return readdirSync("content", { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join("content", name));
}

/** Makes sure of Node, the packages and (if asked) the build. @throws an Error whose message says how to mend it. */
export async function prepare({ build: wanted }) {
  checkNode();
  checkWritable();
  install();
  if (wanted) build();
}
