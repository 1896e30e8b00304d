import { vitePlugin as remix } from "@remix-run/dev";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { defineConfig, type Plugin } from "vite";
import routes from "../../app/routes.ts";
import remixOptions from "../../remix.config.js";
import { BENCH_BUILD } from "./bench-build.ts";

/** As in the product's own configuration: the server bundle starts the process. */
const ownServerEntry: Plugin = {
  name: "own-server-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: { index: "./app/server.ts" } } } } : undefined,
};

/**
 * The product with one more page to compare with, in a folder of its own. Remix reads app/routes.ts either by itself
 * or not at all, so here its entries are handed over one by one.
 */
export default defineConfig({
  plugins: [
    remix({
      ...remixOptions,
      buildDirectory: BENCH_BUILD,
      future: { ...remixOptions?.future, v3_routeConfig: false },
      routes: (define) =>
        define((add) => {
          for (const entry of routes as RouteConfigEntry[])
            add(entry.path, entry.file, { index: entry.index ?? false });
          add("bench/bare", "../tests/bench/bare-page.tsx");
        }),
    }),
    ownServerEntry,
  ],
  publicDir: false,
  build: { target: "es2022", assetsInlineLimit: 0, sourcemap: false },
});
