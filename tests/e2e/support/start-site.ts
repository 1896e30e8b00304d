import { startServer } from "#tests/builders/server.ts";

/** Starts the built server for all tests and ends it after them; workers find it in the environment. */
export default async function startSite(): Promise<() => Promise<void>> {
  const server = await startServer();
  process.env.E2E_URL = server.url;
  process.env.E2E_OUTBOX = `${server.dataDir}/outbox`;
  return async () => {
    const failures = server
      .logs()
      .split("\n")
      .filter((line) => line.includes('"level":50'));
    await server.stop();
    if (failures.length > 0) throw new Error(`The server logged errors:\n${failures.join("\n")}`);
  };
}
