import { vi } from "vitest";
import type { Db } from "#db/connect.ts";

/** How many statements a piece of work sends; transactions are not counted. */
export async function countQueries(db: Db, work: () => Promise<unknown>): Promise<number> {
  const { $client } = db as Db & { $client: { query: (...args: unknown[]) => unknown } };
  const sent = vi.spyOn($client, "query");
  try {
    await work();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}
