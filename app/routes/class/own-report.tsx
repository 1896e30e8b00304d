import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";
import { ClassFrame } from "#app/ui/class/class-frame.tsx";
import { PrintPage } from "#app/ui/class/print-page.tsx";
import { StudentReport } from "#app/ui/class/student-report/student-report.tsx";
import { studentReport } from "#app/use-cases/teach/student-report.server.ts";

/** A student's own report; for everybody who is no student of this class there is none. */
export const loader = handle(async (visit) => {
  const person = signedIn(visit);
  const { context, params } = visit;
  if (!isUuid(params.class)) throw notFound();
  const input = { classId: params.class, studentId: person.id, reader: "student" as const };
  const report = await studentReport(context, input);
  if (!report) throw notFound();
  return { report };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Your report: ${data?.report.class.name ?? "a class"} · Says Who?` },
];

export default function OwnReport() {
  const { report } = useLoaderData<typeof loader>();
  return (
    <ClassFrame
      crumbs={[{ words: report.class.name, to: paths.class(report.class.id) }]}
      title="Your report"
      meta={`${report.student.name} · ${report.class.name} · only you and your teachers see this`}
      actions={<PrintPage />}
    >
      <StudentReport report={report} reader="student" />
    </ClassFrame>
  );
}
