import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { exportStudent } from "#app/use-cases/teach/export-student.server.ts";

/** Only a form may ask for it: asking is noted in the audit log, and GET changes nothing. */
export const loader = handle(async () => {
  throw notFound();
});

/** Everything kept about a student without an e-mail address, as a file, for their instructor. */
export const action = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { context, params } = visit;
  const { class: classId, student: studentId } = params;
  if (!isUuid(classId) || !isUuid(studentId)) throw notFound();
  const outcome = await exportStudent(context, { classId, studentId, userId });
  if (!outcome.ok && outcome.reason === "not-found") throw notFound();
  if (!outcome.ok) throw badRequest("This account is not yours to export: the student’s page says why.");
  const day = context.now.toISOString().slice(0, 10);
  return new Response(JSON.stringify(outcome.file, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="says-who-student-${day}.json"`,
      "Cache-Control": "no-store",
    },
  });
});
