import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HttpClient } from "#tests/builders/http-client.ts";
import { databaseUrl } from "#tests/builders/postgres-database.ts";
import { settingsOf, startServer } from "#tests/builders/server.ts";
import { makeServerHome, type ServerHome } from "#tests/builders/server-home.ts";
import { spawnServer } from "#tests/builders/server-process.ts";

let folder: string;
let embedded: ServerHome;
beforeAll(async () => {
  embedded = await makeServerHome("");
  folder = await mkdtemp(join(tmpdir(), "says-who-start-"));
});
afterAll(async () => {
  await embedded.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a server that cannot start and returns what it says. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const server = spawnServer({ ...settingsOf({ dataDir: join(folder, "data") }), ...settings });
  const code = await server.exited;
  const said = server.stderr() + server.stdout();
  expect(code, said).toBe(1);
  expect(server.stdout()).toBe("");
  expect(said).not.toMatch(/\n\s+at |node:internal|Error:|\.ts:\d/);
  return said.trim();
}

/** One sentence or two, on one line, with a full stop. */
const SENTENCE = /^[A-Z][^\n]+[.!]$/;

const SETTINGS: [string, Record<string, string>, string[]][] = [
  ["a port that is none", { PORT: "many" }, ["PORT"]],
  ["a port that is too high", { PORT: "70000" }, ["PORT"]],
  ["a public address that is none", { PUBLIC_URL: "says-who" }, ["PUBLIC_URL", "https://"]],
  ["a database of another kind", { DATABASE_URL: "mysql://localhost/a" }, ["DATABASE_URL", "postgres://"]],
  ["a mail server that is none", { SMTP_URL: "mail" }, ["SMTP_URL", "smtp"]],
  ["a secret that is short", { SESSION_SECRET: "short" }, ["SESSION_SECRET", "32"]],
  ["proxies that are no number", { TRUST_PROXY: "yes" }, ["TRUST_PROXY", "number"]],
  ["a level of the log that is none", { LOG_LEVEL: "loud" }, ["LOG_LEVEL"]],
  ["two wrong settings", { PORT: "many", LOG_LEVEL: "loud" }, ["PORT", "LOG_LEVEL"]],
  [
    "PostgreSQL without a secret",
    { DATABASE_URL: "postgres://localhost/a" },
    ["SESSION_SECRET", "DATABASE_URL"],
  ],
  ["a host that is not here", { HOST: "192.0.2.1" }, ["HOST", "192.0.2.1"]],
];

test.each(SETTINGS)("%s: the sentence names the setting", async (_what, settings, words) => {
  const said = await refusal(settings);
  expect(said).toMatch(SENTENCE);
  for (const word of words) expect(said).toContain(word);
});

test("a port that is taken: the sentence says so and names another", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const said = await refusal({ PORT: String(port) });
  other.close();
  expect(said).toMatch(SENTENCE);
  expect(said).toContain(`Port ${port} is taken`);
});

test("a data folder that is a file: the sentence names DATA_DIR", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  for (const dataDir of [file, join(file, "data")]) {
    const said = await refusal({ DATA_DIR: dataDir });
    expect(said).toMatch(SENTENCE);
    expect(said).toContain("DATA_DIR is not a folder");
  }
});

test("a data folder that may not be written to: the sentence says so", async () => {
  // Root may write everywhere but where the kernel itself refuses.
  const asRoot = process.getuid?.() === 0;
  const closed = asRoot ? "/sys/kernel" : join(folder, "closed");
  if (!asRoot) await mkdir(closed, { mode: 0o500 });
  const said = await refusal({ DATA_DIR: join(closed, "says-who") });
  expect(said).toMatch(SENTENCE);
  expect(said).toContain("may not be");
  expect(said).toContain("DATA_DIR");
});

test("a database that does not answer: the sentence says to start it or to mend the address", async () => {
  const secret = { SESSION_SECRET: "s".repeat(32) };
  const said = await refusal({ ...secret, DATABASE_URL: "postgres://nobody:hush-hush@127.0.0.1:1/none" });
  expect(said).toMatch(SENTENCE);
  expect(said).toContain("DATABASE_URL does not answer");
  expect(said).not.toContain("hush-hush");
  const on = process.env.TEST_DATABASE_URL;
  if (on) {
    const missing = await refusal({ ...secret, DATABASE_URL: databaseUrl(on, "no_such_database") });
    expect(missing).toMatch(SENTENCE);
    expect(missing).toContain("does not exist");
  }
});

test("content with mistakes: each is named with its file and line", async () => {
  const content = join(folder, "content");
  await rm(content, { recursive: true, force: true });
  const missing = await refusal({ CONTENT_DIR: content });
  expect(missing).toContain(content);
  const said = await refusal({ CONTENT_DIR: join("tests", "http") });
  expect(said).toContain("has mistakes");
  expect(said).toContain("course.yaml");
});

test("a second server on one data folder: it is refused, and the first goes on", async () => {
  const { dataDir } = embedded;
  const first = await startServer({ dataDir });
  try {
    const said = await refusal({ DATA_DIR: dataDir });
    expect(said).toMatch(SENTENCE);
    expect(said).toContain(dataDir);
    const started = await new HttpClient(first.url).post("/attempts", { exercise: "wells-on-lark-island" });
    expect(started.to).toMatch(/^\/attempts\//);
  } finally {
    expect(await first.stop()).toBe(0);
  }
});

test("a store that is damaged: it is left as it is, and the sentence says how to restore", async () => {
  const { dataDir } = embedded;
  const control = join(dataDir, "database", "global", "pg_control");
  await writeFile(control, "not a control file");
  const said = await refusal({ DATA_DIR: dataDir });
  expect(said).toMatch(SENTENCE);
  expect(said).toContain("npm run restore");
});
