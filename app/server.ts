import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { makeApp } from "./http/app.server.ts";
import { listen } from "./http/listen.server.ts";
import { startServices } from "./http/services.server.ts";
import { readSettings, type Settings } from "./http/settings.server.ts";
import { explainStartFailure } from "./http/start-failure.server.ts";
import { stopOnSignals } from "./http/stop.server.ts";

interface Dev {
  build: () => Promise<ServerBuild>;
  middleware: RequestHandler;
}

/** Starts the whole site and resolves once it listens. Everything else hangs off what this sets up. */
export async function serve(
  settings: Settings,
  dev?: Dev,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { services, readiness, close } = await startServices(settings);
  const build = dev?.build ?? ((await import("virtual:remix/server-build")) as ServerBuild);
  const clientFolder = fileURLToPath(new URL("../client", import.meta.url));
  const assets = dev ? { middleware: dev.middleware } : { folder: resolve(clientFolder) };
  const app = makeApp({ settings, services, readiness, build, assets });
  const listening = await listen(app, settings).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  services.log.info({ url: listening.url }, `Says Who? listens on ${listening.url}`);
  const stop = stopOnSignals({ server: listening.server, readiness, close, log: services.log });
  return { url: listening.url, stop };
}

if (import.meta.env.PROD) {
  try {
    await serve(readSettings(process.env));
  } catch (error) {
    console.error(explainStartFailure(error));
    process.exit(1);
  }
}
