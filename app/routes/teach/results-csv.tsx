import { csvAnswer, csvTime } from "#app/http/csv.server.ts";
import { isUuid } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { signedIn } from "#app/http/signed-in.server.ts";
import { resultsCsv } from "#app/use-cases/teach/results-csv.server.ts";

const HEADER = [
  "student",
  "username",
  "number",
  "exercise",
  "state",
  "handed in",
  "late",
  "awaiting review",
  "score in per cent",
  "computed score in per cent",
  "changed by an instructor",
];

/** The results of an assignment as a file: a row for every student and exercise. */
export const loader = handle(async (visit) => {
  const { id: userId } = signedIn(visit);
  const { class: classId, assignment: assignmentId } = visit.params;
  if (!isUuid(classId) || !isUuid(assignmentId)) throw notFound();
  const file = await resultsCsv(visit.context, { classId, assignmentId, userId });
  if (!file.ok) throw notFound();
  const rows = file.lines.map((line) => [
    line.student,
    line.username,
    line.number,
    line.exercise,
    line.state,
    line.handedInAt ? csvTime(line.handedInAt, file.zone) : "",
    yesNo(line.late),
    yesNo(line.awaiting),
    inPerCent(line.score),
    inPerCent(line.computed),
    yesNo(line.changed),
  ]);
  const day = visit.context.now.toISOString().slice(0, 10);
  return csvAnswer(`says-who-${file.title}-${day}`, HEADER, rows);
});

const yesNo = (value: boolean) => (value ? "yes" : "no");

/** With a tenth, as files are computed with; null stays empty. */
const inPerCent = (score: number | null) => (score === null ? null : Math.round(score * 1000) / 10);
