import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { v7 as uuidv7 } from "uuid";

/** The path with ids cut short and no query: logs hold no answers, tokens or addresses. */
function loggedPath(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ":id")
    .replace(/^\/+(join|co-teach)\/.*/i, "/$1/:code")
    .slice(0, 200);
}

/** Gives each request an id and writes one JSON line when it has been answered. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const started = process.hrtime.bigint();
    const path = loggedPath(req.path);
    res.locals.requestId = uuidv7();
    res.setHeader("X-Request-Id", res.locals.requestId);
    res.on("finish", () => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      const line = { requestId: res.locals.requestId, method: req.method, path, status: res.statusCode, ms };
      if (res.statusCode >= 500) log.error(line, "request");
      // Probes ask every few seconds; that they were answered is no news.
      else if (req.path === "/healthz" || req.path === "/readyz") log.debug(line, "probe");
      else log.info(line, "request");
    });
    next();
  };
}
