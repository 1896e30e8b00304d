import { redirect } from "@remix-run/node";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { exportData } from "#app/use-cases/account/export-data.server.ts";

/** Only a form may ask for it: asking is noted in the audit log, and GET changes nothing. */
export const loader = handle(async () => {
  throw notFound();
});

/** Everything kept about the person who asks, as a file. */
export const action = handle(async ({ context, learner }) => {
  if (!learner) throw redirect(paths.signIn(paths.account()), 303);
  const file = await exportData(context, { userId: learner.id });
  const day = context.now.toISOString().slice(0, 10);
  return new Response(JSON.stringify(file, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="says-who-${day}.json"`,
      "Cache-Control": "no-store",
    },
  });
});
