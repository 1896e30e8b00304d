import { csvAnswer } from "#app/http/csv.server.ts";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { gradebookCsv } from "#app/use-cases/teach/gradebook-csv.server.ts";

/** The gradebook as a file, for the instructors of the class. */
export const loader = handle(async (visit) => {
  const person = signedIn(visit);
  const { context, params } = visit;
  if (!isUuid(params.class)) throw notFound();
  const file = await gradebookCsv(context, { classId: params.class, userId: person.id });
  if (!file.ok) throw notFound();
  return csvAnswer(`gradebook-${file.className}`, file.header, file.rows);
});
