import type { RequestHandler } from "express";

export interface Readiness {
  /** Names what is not ready; empty when all is. */
  missing(): Promise<string[]>;
  /** Set once the process has been told to stop. */
  stopping: boolean;
}

/** Whether the process lives: no database involved. */
export const healthz: RequestHandler = (_req, res) => {
  res.set("Cache-Control", "no-store").type("text/plain").send("ok\n");
};

/** Whether it may be sent work: database, migrations, content, and not stopping. */
export function readyz(readiness: Readiness): RequestHandler {
  return async (_req, res) => {
    const missing = readiness.stopping ? ["stopping"] : await readiness.missing();
    res.set("Cache-Control", "no-store");
    if (missing.length > 0) res.set("Retry-After", "5");
    res.status(missing.length > 0 ? 503 : 200).json({ ready: missing.length === 0, missing });
  };
}
