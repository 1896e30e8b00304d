import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isDatabaseUnavailable } from "#db/unavailable.ts";
import { unavailable } from "./responses.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

/**
 * Wraps a loader or action: finds out who is asking, then lets it answer. While the database is away the
 * answer is 503 with Retry-After.
 */
export function handle<T>(answer: (visit: Visit) => Promise<T>) {
  return async (args: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    try {
      return await answer(await visitOf(args));
    } catch (error) {
      if (isDatabaseUnavailable(error)) {
        args.context.log.warn({ requestId: args.context.requestId }, "the database is away");
        throw unavailable(args.context);
      }
      throw error;
    }
  };
}
