// `npm test`: installs what it needs, then runs every check, cheapest first, and stops at the first that fails.
// `npm test -- unit e2e` runs only the named ones.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { failWith, prepare } from "../app/commands/prepare.mjs";
import { findBrowser } from "./find-browser.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const wanted = process.argv.slice(2);
const started = Date.now();

const vitest = (...projects) => [
  "vitest",
  "run",
  "--config",
  "tests/vitest.config.ts",
  ...projects.flatMap((name) => ["--project", name]),
];
const CHECKS = {
  format: ["biome", "ci", "."],
  types: ["tsc", "--noEmit"],
  layers: ["depcruise", "--config", ".dependency-cruiser.cjs", "app", "db", "content", "tests"],
  unused: ["knip"],
  content: ["tsx", "content/check.ts"],
  agreement: ["tsx", "content/agreement.ts"],
  unit: vitest("unit"),
  integration: vitest("integration"),
  reliability: vitest("reliability"),
  e2e: ["playwright", "test", "--config", "tests/playwright.config.ts"],
};

const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  failWith(
    new Error(`No check is called ${unknown.join(", ")}. There are: ${Object.keys(CHECKS).join(", ")}.`),
  );
}
await prepare({ build: true }).catch(failWith);

const names = wanted.length > 0 ? wanted : Object.keys(CHECKS);
const env = { ...process.env, NODE_ENV: "test" };
if (names.includes("e2e")) {
  try {
    env.CHROMIUM_PATH = findBrowser();
  } catch (error) {
    failWith(error);
  }
}
for (const name of names) {
  const [program, ...args] = CHECKS[name];
  const since = Date.now();
  console.log(`\n── ${name}: ${program} ${args.join(" ")}`);
  const done = spawnSync("npx", ["--no-install", program, ...args], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  if (done.status !== 0) failWith(new Error(`\n${name} failed. The reason is above.`));
  console.log(`── ${name}: passed in ${Math.round((Date.now() - since) / 1000)} s`);
}
console.log(`\nAll of it passed in ${Math.round((Date.now() - started) / 1000)} s: ${names.join(", ")}.`);
