import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface RunningScript {
  child: ChildProcess;
  /** Resolves with the first line that passes, or rejects when the script ends before. */
  line(wanted: (line: string) => boolean): Promise<string>;
  /** Everything it printed so far, to either stream. */
  printed: string[];
  /** Resolves with the exit code, null after a kill. */
  ended: Promise<number | null>;
}

/** Starts one of the TypeScript files of this repository, named relative to its root. */
export function runScript(
  file: string,
  args: string[],
  env: Record<string, string | undefined> = {},
): RunningScript {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  const waiting = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      printed.push(line);
      for (const hear of waiting) hear(line);
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  const line = (wanted: (line: string) => boolean) =>
    new Promise<string>((resolve, reject) => {
      const hear = (text: string) => {
        if (wanted(text)) resolve(text);
      };
      waiting.add(hear);
      for (const text of printed) hear(text);
      ended.then((code) => reject(new Error(`${file} ended with ${code}: ${printed.join("\n")}`)));
    });
  return { child, line, printed, ended };
}
