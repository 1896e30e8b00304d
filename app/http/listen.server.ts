import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Settings, SettingsError } from "./settings.server.ts";

const WORDS: Record<string, (s: Settings) => string> = {
  EADDRINUSE: (s) =>
    `Port ${s.port} is taken by another program. Stop that program, or choose a free port: PORT=3001 npm start.`,
  EACCES: (s) => `Port ${s.port} may not be used by this user. Choose one above 1023: PORT=3000 npm start.`,
  EADDRNOTAVAIL: (s) => `HOST is ${s.host}, which is not an address of this machine. Try HOST=localhost.`,
  ENOTFOUND: (s) => `HOST is ${s.host}, which this machine cannot look up. Try HOST=localhost.`,
};

/** Listens on the port of the settings (0: any free one). @throws SettingsError saying how to mend it. */
export async function listen(
  app: RequestListener,
  settings: Settings,
): Promise<{ server: Server; url: string }> {
  // Longer than any form takes on a slow line; a body that trickles in must not hold a connection for ever.
  const server = createServer({ requestTimeout: 60_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const words = WORDS[error.code ?? ""];
      reject(words ? new SettingsError(words(settings)) : error);
    });
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://${settings.host === "0.0.0.0" ? "localhost" : settings.host}:${port}` };
}
