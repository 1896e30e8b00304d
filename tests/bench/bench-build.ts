import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Inside the project, so that the server finds its packages; git ignores it. */
export const BENCH_BUILD = resolve(".cache/bench-build");

/** Builds the product with the page to compare with, and lets every server started from now on run that. */
export function buildForBench(): void {
  if (!process.env.BENCH_KEEP_BUILD) {
    execFileSync("npx", ["remix", "vite:build", "--config", "tests/bench/vite.config.ts"], {
      stdio: "pipe",
    });
  }
  process.env.SERVER_BUILD = `${BENCH_BUILD}/server/index.js`;
}
