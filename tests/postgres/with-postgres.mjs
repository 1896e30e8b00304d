// Runs a command against a throwaway PostgreSQL:
//   node tests/postgres/with-postgres.mjs -- npx vitest run
// The command finds the server in TEST_DATABASE_URL. PG_CTL is the beginning of a shell command that steers it
// ("$PG_CTL stop -m immediate", "$PG_CTL start"), PG_CTL_RESTART the whole of one. The exit code is passed on.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const OLDEST_MAJOR = 15;

const command = process.argv.slice(process.argv.indexOf("--") + 1);
if (!process.argv.includes("--") || command.length === 0) {
  fail("Usage: node tests/postgres/with-postgres.mjs -- <command…>");
}

const isRoot = process.getuid?.() === 0;
const programs = findPrograms() ?? (isRoot ? installPrograms() : null);
if (!programs) {
  fail(`PostgreSQL ${OLDEST_MAJOR} or later was not found: install it, or set PG_BIN to its bin folder.`);
}
// PostgreSQL refuses to run as root.
const account = isRoot ? unprivilegedAccount() : null;
const home = mkdtempSync(join(tmpdir(), "says-who-postgres-"));
if (account) chownSync(home, account.uid, account.gid);
const data = join(home, "data");

let child = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  // The command gets its chance to end by itself; the server is stopped after it.
  process.on(signal, () => child?.kill(signal));
}

let code = 1;
try {
  const port = await freePort();
  program("initdb", [
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ]);
  appendFileSync(
    join(data, "postgresql.conf"),
    `\nport = ${port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\nmax_connections = 100\n`,
  );
  program("pg_ctl", ["start", "-w", "-D", data, "-l", join(home, "log")]);
  code = await run(command, environment(port));
} catch (error) {
  console.error(
    `The throwaway PostgreSQL could not be used: ${error.stderr?.toString().trim() || error.message}`,
  );
} finally {
  if (existsSync(join(data, "postmaster.pid"))) {
    const stopped = spawnSync(join(programs, "pg_ctl"), ["stop", "-w", "-m", "immediate", "-D", data], {
      ...account,
      cwd: home,
    });
    if (stopped.status !== 0) console.error(`PostgreSQL in ${data} could not be stopped.`);
  }
  rmSync(home, { recursive: true, force: true });
}
process.exit(code);

function environment(port) {
  const asAccount = account ? `runuser -u ${account.name} -- ` : "";
  const control = `${asAccount}${join(programs, "pg_ctl")} -w -D ${data} -l ${join(home, "log")}`;
  return {
    ...process.env,
    PATH: `${programs}:${process.env.PATH}`,
    TEST_DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres`,
    PG_CTL: control,
    PG_CTL_RESTART: `${control} restart -m immediate`,
  };
}

function program(name, args) {
  execFileSync(join(programs, name), args, { ...account, cwd: home, stdio: ["ignore", "ignore", "pipe"] });
}

function run([file, ...args], env) {
  return new Promise((resolve) => {
    child = spawn(file, args, { stdio: "inherit", env, shell: process.platform === "win32" });
    child.on("error", (error) => {
      console.error(`${file} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (status, signal) => resolve(status ?? (signal ? 1 : 0)));
  });
}

/** The newest PostgreSQL's bin folder, or null. */
function findPrograms() {
  const debian = "/usr/lib/postgresql";
  const candidates = [
    process.env.PG_BIN,
    ...(existsSync(debian) ? readdirSync(debian) : [])
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return candidates.find((folder) => folder && majorVersion(folder) >= OLDEST_MAJOR) ?? null;
}

function majorVersion(folder) {
  if (!["initdb", "pg_ctl", "postgres"].every((name) => existsSync(join(folder, name)))) return 0;
  const { stdout } = spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  return Number(/\b(\d+)(\.|devel|beta|rc|\s|$)/.exec(stdout ?? "")?.[1] ?? 0);
}

function installPrograms() {
  console.error("PostgreSQL is not installed; installing Debian's package.");
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-q"], options);
  spawnSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", "postgresql"], options);
  return findPrograms();
}

function unprivilegedAccount() {
  for (const name of ["postgres", "nobody"]) {
    const { status, stdout } = spawnSync("getent", ["passwd", name], { encoding: "utf8" });
    if (status !== 0) continue;
    const [, , uid, gid] = stdout.split(":");
    return { name, uid: Number(uid), gid: Number(gid) };
  }
  return fail(
    `PostgreSQL cannot run as ${userInfo().username}, and there is no account "postgres" or "nobody".`,
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
