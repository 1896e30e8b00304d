import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./ui/layout/nonce.ts";

/** How long a page may take to be made, in milliseconds. */
const ABORT_AFTER = 10_000;

/** Every page is made whole before it is sent: search engines, scriptless browsers and tests see the same. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Vary", "Cookie");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  return new Promise((resolve, reject) => {
    let code = status;
    let giveUp: NodeJS.Timeout | undefined;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer
          context={remixContext}
          url={request.url}
          abortDelay={ABORT_AFTER}
          nonce={context.nonce}
        />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onAllReady() {
          clearTimeout(giveUp);
          const body = new PassThrough();
          resolve(new Response(createReadableStreamFromReadable(body), { status: code, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          context.log.error({ err: error, requestId: context.requestId }, "a page could not be made");
        },
      },
    );
    giveUp = setTimeout(abort, ABORT_AFTER);
  });
}

/** JSON answers of loaders belong to one person as much as pages do. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  response.headers.append("Vary", "Cookie");
  return response;
}

/** Unexpected errors of loaders and actions; the reader sees a reference, the log has the rest. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  // Wrong addresses and methods are the asker's errors, and are answered as such.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.log.error({ err: error, requestId: context.requestId }, "a loader or action failed");
};
