import type { BrowserContext } from "@playwright/test";

/** What a test says will go wrong on purpose; anything else in the console fails it. */
export interface Expected {
  /** HTTP statuses that the browser may report as "Failed to load resource". */
  statuses: Set<number>;
  /** The connection is cut, so that requests fail. */
  offline: boolean;
}

/** Collects, in words, everything that must never happen in a browser: errors, CSP violations, foreign requests. */
export async function watch(context: BrowserContext, expected: Expected): Promise<string[]> {
  const problems: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    const failed = /^Failed to load resource: (?:the server responded with a status of (\d+)|net::)/.exec(
      text,
    );
    const foreseen = failed?.[1] === undefined ? expected.offline : expected.statuses.has(Number(failed[1]));
    if (failed === null || !foreseen) problems.push(`console: ${text} (${message.location().url})`);
  });
  context.on("weberror", (thrown) => problems.push(`thrown: ${thrown.error().stack}`));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const local = protocol === "data:" || protocol === "blob:" || hostname === "127.0.0.1";
    if (!local) problems.push(`request to ${request.url()}`);
  });
  await context.exposeBinding("reportViolation", (_, what: string) => problems.push(`CSP: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
      reportViolation(`${event.violatedDirective} refused ${event.blockedURI || event.sample}`);
    });
  });
  return problems;
}
