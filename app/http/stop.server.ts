import type { Server } from "node:http";
import type { Logger } from "pino";
import type { Readiness } from "./health.server.ts";

/** How long answers under way may take after the signal, in milliseconds. */
const DRAIN = 10_000;

interface Stoppable {
  server: Server;
  readiness: Readiness;
  close: () => Promise<void>;
  log: Logger;
}

/** On SIGTERM or SIGINT: unready, no new connections, drain, close the database, exit 0. */
export function stopOnSignals({ server, readiness, close, log }: Stoppable): () => Promise<void> {
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      readiness.stopping = true;
      const drained = new Promise<void>((resolve) => server.close(() => resolve()));
      // A kept connection may go on asking for ever, or idle for seconds after its last answer.
      server.prependListener("request", (_req, res) => res.setHeader("Connection", "close"));
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), DRAIN);
      await drained;
      clearInterval(idle);
      clearTimeout(late);
      await close();
    })();
    return stopping;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    // Kept on: a second Ctrl+C must not end the process in the middle of closing the database.
    process.on(signal, () => {
      log.info({ signal }, "stopping");
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, "could not stop cleanly");
          process.exit(1);
        },
      );
    });
  }
  return stop;
}
