import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound, tooMany } from "#app/http/responses.server.ts";
import { parseRosterRows } from "#app/http/roster-rows.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { judgeRoster } from "#app/use-cases/teach/check-roster.server.ts";
import { instructorOf } from "#app/use-cases/teach/class-access.server.ts";
import { refusedRowsCsv } from "#app/use-cases/teach/refused-rows-csv.server.ts";

/** Only a form may ask for it: the rows are nowhere but in the page of the trial run. */
export const loader = handle(async () => {
  throw notFound();
});

/** The refused rows of a trial run with their reasons, as a file. */
export const action = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { context, params, request } = visit;
  if (!isUuid(params.class)) throw notFound();
  const asking = { classId: params.class, userId };
  if (!(await instructorOf(context, asking))) throw notFound();
  const rows = parseRosterRows(entry(await readEntries(request), "rows"));
  const outcome = await judgeRoster(context, { ...asking, rows });
  if (!outcome.ok) throw outcome.reason === "too-many" ? tooMany(context, outcome.wait) : notFound();
  return new Response(refusedRowsCsv(outcome.rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="refused-rows.csv"',
      "Cache-Control": "no-store",
    },
  });
});
