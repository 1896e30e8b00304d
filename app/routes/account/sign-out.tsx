import { redirect } from "@remix-run/node";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { endedHeaders } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { endSession } from "#app/use-cases/account/end-sessions.server.ts";

export const loader = handle(async () => {
  throw notFound();
});

/** Ends this session; drafts kept on the device go with it. */
export const action = handle(async ({ context, account }) => {
  if (account) await endSession(context, { userId: account.person.id, session: account.sessionId });
  const headers = await endedHeaders(context);
  headers.set("Clear-Site-Data", '"storage"');
  return redirect(paths.home(), { headers });
});

/** Never seen: a route with a page has its errors shown as pages. */
export default function Nothing() {
  return null;
}
