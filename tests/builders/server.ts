import { resolve } from "node:path";
import { makeServerHome } from "./server-home.ts";
import { type ServerProcess, spawnServer } from "./server-process.ts";

interface ServerOptions {
  /** Further settings, such as PUBLIC_URL. */
  env?: Record<string, string>;
  /** Kept when the server ends. Without it the server gets a home of its own, which `stop` removes. */
  dataDir?: string;
  contentDir?: string;
  /** Without it: a fresh database on TEST_DATABASE_URL if that is set and no folder is given, else embedded. */
  databaseUrl?: string | undefined;
}

export interface RunningServer {
  url: string;
  pid: number;
  /** Where its embedded store, secret and outbox are. */
  dataDir: string;
  /** Its PostgreSQL database; null on the embedded store. */
  databaseUrl: string | null;
  /** Everything it has written to stdout and stderr. */
  logs(): string;
  /** Ends it and removes what was made for it. Resolves with the exit code; null when a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** kill -9. What was made for it stays until `stop`. */
  kill(): void;
}

/** The settings of a server on a free loopback port that keeps its data there. */
export function settingsOf(home: {
  dataDir: string;
  databaseUrl?: string | undefined;
}): Record<string, string> {
  const settings = {
    PORT: "0",
    HOST: "127.0.0.1",
    DATA_DIR: home.dataDir,
    CONTENT_DIR: resolve("content"),
  };
  if (!home.databaseUrl) return settings;
  return { ...settings, DATABASE_URL: home.databaseUrl, SESSION_SECRET: "of tests only, ".repeat(3) };
}

/** Starts the built server and resolves once it is ready. @throws with its output if it ends before. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { dataDir, databaseUrl } = options;
  const own = dataDir === undefined ? await makeServerHome() : null;
  const home = {
    dataDir: dataDir ?? own?.dataDir ?? "",
    databaseUrl: databaseUrl ?? own?.databaseUrl,
  };
  const content: Record<string, string> = options.contentDir
    ? { CONTENT_DIR: resolve(options.contentDir) }
    : {};
  const server = spawnServer({ ...settingsOf(home), ...content, ...options.env });
  try {
    const url = await listening(server);
    await ready(url, server);
    return {
      url,
      pid: server.child.pid ?? 0,
      dataDir: home.dataDir,
      databaseUrl: home.databaseUrl ?? null,
      logs: () => server.stdout() + server.stderr(),
      async stop(signal = "SIGTERM") {
        server.child.kill(signal);
        const code = await server.exited;
        await own?.remove();
        return code;
      },
      kill() {
        server.child.kill("SIGKILL");
      },
    };
  } catch (error) {
    server.child.kill("SIGKILL");
    await server.exited;
    await own?.remove();
    throw error;
  }
}

/** The address in the line the server writes once it listens. */
async function listening(server: ServerProcess): Promise<string> {
  const found = new Promise<string>((resolve) => {
    const look = () => {
      const url = /"url":"(http:[^"]+)"/.exec(server.stdout())?.[1];
      if (url) resolve(url);
    };
    server.child.stdout?.on("data", look);
    look();
  });
  const ended = server.exited.then((code) => {
    throw new Error(`The server ended with ${code}:\n${server.stdout()}${server.stderr()}`);
  });
  return Promise.race([found, ended]);
}

async function ready(url: string, server: ServerProcess): Promise<void> {
  let last = "no answer";
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && server.child.exitCode === null) {
    const response = await fetch(`${url}/readyz`);
    last = await response.text();
    if (response.ok) return;
  }
  throw new Error(`The server does not become ready (${last}):\n${server.stdout()}${server.stderr()}`);
}
