// `npm run dev`: the same server with Vite in the middle, so that edits show at once.
import { fileURLToPath } from "node:url";
import { failWith, prepare } from "./prepare.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
await prepare({ build: false }).catch(failWith);

const { createServer } = await import("vite");
const vite = await createServer({ server: { middlewareMode: true } });
const { explainStartFailure } = await vite.ssrLoadModule("/app/http/start-failure.server.ts");
try {
  const { readSettings } = await vite.ssrLoadModule("/app/http/settings.server.ts");
  const { serve } = await vite.ssrLoadModule("/app/server.ts");
  await serve(readSettings(process.env), {
    build: () => vite.ssrLoadModule("virtual:remix/server-build"),
    middleware: vite.middlewares,
  });
} catch (error) {
  console.error(explainStartFailure(error));
  await vite.close();
  process.exit(1);
}
