import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { denyImports } from "vite-env-only";
import remixOptions from "./remix.config.js";

/** Remix sets the server bundle's input to its own module; ours starts the process and imports that one lazily. */
const ownServerEntry: Plugin = {
  name: "own-server-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: { index: "./app/server.ts" } } } } : undefined,
};

/** What runs in browsers may never hold the database or the content, where the answer keys are. */
export const browserGuard = denyImports({ client: { files: ["**/db/**/*.ts", "**/content/**/*.ts"] } });

export default defineConfig({
  plugins: [browserGuard, remix(remixOptions), ownServerEntry],
  publicDir: false,
  build: { target: "es2022", assetsInlineLimit: 0, sourcemap: false },
  server: { fs: { allow: ["."] } },
});
