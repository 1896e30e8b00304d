import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { limitBody } from "./body-limit.server.ts";
import type { Services } from "./context.server.ts";
import { originOf, sameOriginOnly } from "./csrf.server.ts";
import { securityHeaders } from "./headers.server.ts";
import { healthz, type Readiness, readyz } from "./health.server.ts";
import { knownMethodsOnly } from "./methods.server.ts";
import { requestLog } from "./request-log.server.ts";
import type { Settings } from "./settings.server.ts";
import { wellFormed } from "./well-formed.server.ts";
import { takeWholeBody } from "./whole-body.server.ts";

interface AppParts {
  settings: Settings;
  services: Services;
  readiness: Readiness;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of the browser's files, or Vite's middleware while developing. */
  assets: { folder: string } | { middleware: RequestHandler };
}

/** Puts the site together: probes, headers, files, the gate for unsafe requests, then Remix. */
export function makeApp({ settings, services, readiness, build, assets }: AppParts): Express {
  const app = express();
  const dev = "middleware" in assets;
  app.disable("x-powered-by");
  app.set("trust proxy", settings.trustProxy);
  app.use(requestLog(services.log), takeWholeBody);
  app.use(securityHeaders({ https: settings.publicOrigin?.startsWith("https:") ?? false, dev }));
  app.use(wellFormed);
  app.get("/healthz", healthz);
  app.get("/readyz", readyz(readiness));
  if (dev) app.use(assets.middleware);
  app.use(compression());
  if (!dev) {
    // Named by their content, so a browser may keep them for good.
    app.use(
      "/assets",
      express.static(`${assets.folder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false }),
    );
    app.use(express.static(assets.folder, { maxAge: "1h", index: false }));
  }
  app.use(sameOriginOnly(settings.publicOrigin), knownMethodsOnly, limitBody);
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: dev ? "development" : "production",
      getLoadContext: (req, res) => ({
        ...services,
        requestId: res.locals.requestId,
        nonce: res.locals.nonce,
        clientAddress: req.ip ?? "unknown",
        origin: originOf(req, settings.publicOrigin),
        addHeader: (name, value) => (name === "Set-Cookie" ? res.append(name, value) : res.set(name, value)),
        now: services.clock(),
      }),
    }),
  );
  app.use(plainError(services));
  return app;
}

/** The last resort, for what fails before or beside Remix: a status and a sentence, never a stack trace. */
function plainError(services: Services): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error);
    const given = (error as { status?: unknown }).status;
    const status = typeof given === "number" && given >= 400 && given < 600 ? given : 500;
    if (status >= 500)
      services.log.error({ err: error, requestId: res.locals.requestId }, "unanswered error");
    const words =
      status === 404 ? "There is nothing at this address." : "This request could not be answered.";
    res.status(status).type("text/plain").send(`${words}\n`);
  };
}
