import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameOf } from "#app/domain/account/person.ts";
import { shownName } from "#app/domain/class/shown-name.ts";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { eraseStudentForm, renameStudentForm } from "#app/http/student-forms.server.ts";
import type { Visit } from "#app/http/visit.server.ts";
import { paths } from "#app/paths.ts";
import { type StudentResults, StudentView } from "#app/ui/class/student/student-view.tsx";
import { eraseStudent } from "#app/use-cases/teach/erase-student.server.ts";
import { moveStudent } from "#app/use-cases/teach/move-student.server.ts";
import { openStudent } from "#app/use-cases/teach/open-student.server.ts";
import { removeStudent } from "#app/use-cases/teach/remove-student.server.ts";
import { renameStudent } from "#app/use-cases/teach/rename-student.server.ts";
import { resetStudentPassword } from "#app/use-cases/teach/reset-student-password.server.ts";
import { studentReport } from "#app/use-cases/teach/student-report.server.ts";

function askingOf(visit: Visit) {
  const { id: userId } = signedIn(visit);
  const { class: classId, student: studentId } = visit.params;
  if (!isUuid(classId) || !isUuid(studentId)) throw notFound();
  return { classId, studentId, userId };
}

export const loader = handle(async (visit) => {
  const asking = askingOf(visit);
  const { context, url } = visit;
  const opened = await openStudent(context, asking);
  if (!opened.ok) throw notFound();
  const { class: klass, student, claim, classes, rights, neverHere, unused } = opened;
  const { id, name, zone, pseudonyms } = klass;
  const report = await studentReport(context, { ...asking, reader: "instructor" });
  if (!report) throw notFound();
  return {
    class: { id, name, zone, pseudonyms },
    student: {
      id: student.userId,
      shown: shownName(student, pseudonyms),
      name: nameOf(student),
      displayName: student.displayName,
      username: student.username,
      email: student.email,
      pseudonym: student.pseudonym ?? "",
      joinedAt: student.joinedAt,
      lastSeenAt: neverHere ? null : student.lastSeenAt,
      claimed: student.claimed,
    },
    rights,
    unused,
    claim,
    classes,
    report,
    asks: url.searchParams.get("ask"),
    done: url.searchParams.get("done"),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.student.shown}: ${data.class.name}` : "A student"} · Says Who?` },
];

const refused = (results: StudentResults) => json(results, { status: 422 });

/** Everything an instructor may do about one student; `intent` says what. */
export const action = handle(async (visit) => {
  const asking = askingOf(visit);
  const { context } = visit;
  const opened = await openStudent(context, asking);
  if (!opened.ok) throw notFound();
  const entries = await readEntries(visit.request);
  const { classId, studentId } = asking;
  const done = (what: string) => redirect(paths.classStudentDone(classId, studentId, what), 303);
  switch (entry(entries, "intent")) {
    case "password":
      return settle(await resetStudentPassword(context, asking)) ?? done("password");
    case "rename": {
      const form = parseForm(entries, renameStudentForm);
      if (!form.ok) return refused({ rename: form.result });
      const outcome = await renameStudent(context, { ...asking, ...form.value });
      if (!outcome.ok && outcome.reason === "invalid")
        return refused({ rename: form.refuse({ name: outcome.problem }) });
      return settle(outcome) ?? done("renamed");
    }
    case "remove": {
      const outcome = await removeStudent(context, asking);
      return settle(outcome) ?? redirect(paths.classDone(classId, "student-removed"), 303);
    }
    case "move": {
      const toClassId = entry(entries, "to") ?? undefined;
      if (!isUuid(toClassId)) return refused({ move: "Choose a class." });
      const outcome = await moveStudent(context, { ...asking, toClassId });
      if (!outcome.ok && outcome.reason === "no-such-class")
        return refused({ move: "This class cannot be chosen any more." });
      return settle(outcome) ?? redirect(paths.classStudentDone(toClassId, studentId, "moved"), 303);
    }
    case "erase": {
      const form = parseForm(entries, eraseStudentForm);
      if (!form.ok) return refused({ erase: form.result });
      const outcome = await eraseStudent(context, { ...asking, ...form.value });
      if (!outcome.ok && outcome.reason === "invalid")
        return refused({ erase: form.refuse({ username: outcome.problem }) });
      return settle(outcome) ?? redirect(paths.classDone(classId, "student-erased"), 303);
    }
    default:
      throw badRequest("Load the page again, then try once more.");
  }
});

/** What every outcome shares. @throws for a student who is not there, or whose account is not the instructor's to see to. */
function settle(outcome: { ok: true } | { ok: false; reason: string }): null {
  if (outcome.ok) return null;
  if (outcome.reason === "their-own")
    throw badRequest("This account is not yours to see to: the student’s page says why.");
  throw notFound();
}

export default function StudentPage() {
  const data = useLoaderData<typeof loader>();
  const results = useActionData<StudentResults>() ?? {};
  return <StudentView {...data} results={results} />;
}
