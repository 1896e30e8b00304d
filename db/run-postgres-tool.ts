import { spawn } from "node:child_process";

/**
 * Runs `pg_dump` or `pg_restore` on a database.
 *
 * @throws Error with one sentence: the tool is missing, or what it complained about
 */
export async function runPostgresTool(
  tool: "pg_dump" | "pg_restore",
  args: string[],
  databaseUrl?: string,
): Promise<void> {
  const { address, password } = databaseUrl ? withoutPassword(databaseUrl) : {};
  const child = spawn(tool, [...args, ...(address ? [`--dbname=${address}`] : [])], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) },
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "ENOENT" ? new Error(missing(tool)) : error);
    });
    child.on("close", resolve);
  });
  if (code !== 0)
    throw new Error(`${tool} failed: ${complaint.trim().split("\n")[0] ?? `exit code ${code}`}`);
}

function missing(tool: string): string {
  return `${tool} was not found: install PostgreSQL's client programs (Debian: apt-get install postgresql-client) and try again.`;
}

/** Arguments can be read by every user of the machine, the environment cannot. */
function withoutPassword(databaseUrl: string): { address: string; password: string } {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = "";
  return { address: url.href, password };
}
