const NETWORK_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/**
 * SQLSTATEs: shutting down or starting up, too many connections, statement timeout, given way to another transaction
 * (PostgreSQL, appendix A).
 */
const SERVER_CODES = new Set(["57P01", "57P02", "57P03", "53300", "57014", "40P01", "40001"]);
const CONNECTION_EXCEPTION = /^08...$/;

/** What `pg`, `pg-pool` and PGlite say where they give no code. */
const MESSAGES =
  /^Connection terminated|^timeout exceeded when trying to connect|^timeout expired|^Query read timeout|^Client has encountered a connection error|^Client was closed and is not queryable|^Cannot use a pool after calling end|^PGlite is clos/;

/**
 * True when an error says that the database is away, busy or stopping rather than that the query is wrong:
 * the request may be repeated later. Looks through `cause` and `AggregateError`, so Drizzle's wrapping of
 * errors does not hide it.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string") {
    if (NETWORK_CODES.has(code) || SERVER_CODES.has(code) || CONNECTION_EXCEPTION.test(code)) return true;
  }
  if (MESSAGES.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some(isDatabaseUnavailable)) return true;
  return isDatabaseUnavailable(error.cause);
}
