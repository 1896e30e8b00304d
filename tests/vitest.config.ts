import { defineConfig } from "vitest/config";

/** Remix's plugin is left out on purpose: nothing here needs a bundle. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{domain,ui,content,architecture}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/{db,use-cases,http}/**/*.test.ts"],
          // What only the embedded store has is the same whatever the others run on.
          exclude: process.env.TEST_DATABASE_URL ? ["tests/db/embedded/**"] : [],
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
