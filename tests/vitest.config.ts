import { defineConfig } from "vitest/config";
import { HeavyFirst } from "./heavy-first.ts";

/** What only the embedded store has, and what is decided before any store is asked: once is enough. */
const SAME_ON_BOTH = [
  "tests/db/embedded/**",
  "tests/http/{start-failures,headers,cookies,redirects,bodies,browser-files,cross-site,csv,logged-path}.test.ts",
  "tests/http/hostile/addresses.test.ts",
];

/** Remix's plugin is left out on purpose: nothing here needs a bundle. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    sequence: { sequencer: HeavyFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{domain,ui,content,architecture}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          maxWorkers: 2,
          // None of them changes what another reads, so modules are loaded once a worker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/{db,use-cases,http}/**/*.test.ts"],
          exclude: process.env.TEST_DATABASE_URL ? SAME_ON_BOTH : [],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "reliability",
          include: ["tests/reliability/**/*.test.ts"],
          testTimeout: 900_000,
          hookTimeout: 60_000,
          // One restarts PostgreSQL under everybody, and all of them want the machine for themselves.
          fileParallelism: false,
        },
      },
    ],
  },
});
