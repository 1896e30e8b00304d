import pino, { type Logger } from "pino";

/** The innermost cause: what really went wrong, without the layers that quote the query and its values. */
function innermost(error: unknown): unknown {
  let link = error;
  for (let depth = 0; depth < 10; depth++) {
    const cause = (link as { cause?: unknown } | null)?.cause;
    if (cause === undefined || cause === null) return link;
    link = cause;
  }
  return link;
}

/**
 * An error as the log may hold it: its name, its code and where it happened. Messages stay out, since those of
 * databases and mail servers quote answers, names and addresses.
 */
export function loggedError(error: unknown): Record<string, unknown> {
  const root = innermost(error);
  const { name, code, message, stack } =
    root instanceof Error
      ? (root as Error & { code?: unknown })
      : ({} as Partial<Error> & { code?: unknown });
  // The message comes first in the stack, and may have lines of its own that look like calls.
  const calls = (stack ?? "").replace(message ?? "", () => "");
  const frames = calls.split("\n").filter((line) => /^\s+at /.test(line));
  return { type: name ?? typeof root, code, frames: frames.slice(0, 12).map((line) => line.trim()) };
}

/** JSON lines on standard output. */
export function makeLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: loggedError },
  });
}
