import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

export interface ServerProcess {
  child: ChildProcess;
  /** All it has written so far: JSON lines on stdout. */
  stdout(): string;
  stderr(): string;
  /** The exit code; null when a signal ended it. */
  exited: Promise<number | null>;
}

/** What a server is given besides the settings; nothing else of this process's environment reaches it. */
const INHERITED = ["PATH", "HOME", "TMPDIR", "LANG", "NODE_EXTRA_CA_CERTS"];

const running = new Set<ChildProcess>();
const killAll = () => {
  for (const child of running) child.kill("SIGKILL");
};
// No server may outlive the tests that started it, not even when their process is ended from outside.
process.on("exit", killAll);
process.on("disconnect", killAll);
process.on("SIGTERM", () => {
  killAll();
  if (process.listenerCount("SIGTERM") === 1) process.exit(143);
});

/** Spawns the built server (SERVER_BUILD, else build/server/index.js) with these settings and no others. */
export function spawnServer(settings: Record<string, string>): ServerProcess {
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const file = resolve(process.env.SERVER_BUILD ?? "build/server/index.js");
  const child = spawn(process.execPath, [file], {
    env: { ...Object.fromEntries(inherited), NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
    });
  }
  const exited = new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    // "close" comes after the last of the output, "exit" may come before it.
    child.once("close", (code) => {
      running.delete(child);
      done(code);
    });
  });
  return { child, stdout: () => written.stdout, stderr: () => written.stderr, exited };
}
