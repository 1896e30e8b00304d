import { Link } from "@remix-run/react";
import type {
  StudentReport as Report,
  ReportFor,
  ReportLine,
  ReportSection,
} from "#app/domain/class/student-report.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { whenWords } from "../when.tsx";
import styles from "./student-report.module.css";
import { StudentReportKinds } from "./student-report-kinds.tsx";
import { discernmentWords, dueWords, workWords } from "./student-report-words.ts";

interface ReportProps {
  report: Report;
  /** Scores lead to the review for instructors, to the feedback for the student. */
  reader: ReportFor;
}

/** A student's report without the page's head: totals, every assignment, then what was found. Made to be printed. */
export function StudentReport({ report, reader }: ReportProps) {
  const { sections, total, trials } = report;
  if (sections.length === 0) {
    return (
      <div className="empty">
        <h2 className="h3">Nothing has been assigned yet</h2>
        <p className="deck">What the class is asked to do appears here, with its scores.</p>
      </div>
    );
  }
  return (
    <div className={styles.report}>
      <dl className="stats">
        <div className="stat">
          <dt>handed in</dt>
          <dd>
            {total.done} <small>of {total.of}</small>
          </dd>
        </div>
        <div className="stat">
          <dt>mean of what has a score</dt>
          <dd>{total.mean === null ? "–" : asPercent(total.mean)}</dd>
        </div>
      </dl>
      {sections.map((section) => (
        <Section key={section.assignment} section={section} report={report} reader={reader} />
      ))}
      {trials.signals + trials.noises > 0 && (
        <section className={styles.found} aria-labelledby="found-by-kind">
          <h2 className="h3" id="found-by-kind">
            Found, by kind
          </h2>
          <StudentReportKinds kinds={report.kinds} />
          <p className={`small ${styles.words}`}>{discernmentWords(trials, reader)}</p>
        </section>
      )}
    </div>
  );
}

function Section({ section, report, reader }: ReportProps & { section: ReportSection }) {
  const { zone } = report.class;
  return (
    <section aria-labelledby={`a-${section.assignment}`}>
      <header className="split">
        <h2 className="h3" id={`a-${section.assignment}`}>
          <Link to={paths.assignment(report.class.id, section.assignment)}>{section.title}</Link>
        </h2>
        <p className="small muted">
          {dueWords(section, zone)}
          {section.exception &&
            (reader === "instructor" ? " · exception for this student" : " · your own dates")}
        </p>
      </header>
      {section.reason && <p className="caption">Why there is an exception: {section.reason}</p>}
      {section.lines.length > 0 && (
        <table className={`table table--dense ${styles.lines}`}>
          <caption className="vh">{section.title}</caption>
          <thead>
            <tr>
              <th scope="col">Passage</th>
              <th scope="col">Handed in</th>
              <th scope="col">Notes</th>
              <th scope="col" className="n">
                Score
              </th>
            </tr>
          </thead>
          <tbody>
            {section.lines.map((line) => (
              <tr key={line.exercise}>
                <th scope="row">{line.title}</th>
                <td>
                  {line.work ? whenWords(line.work.submittedAt, zone) : <span className="muted">–</span>}
                </td>
                <td>{noteOf(line, reader)}</td>
                <td className="n">
                  <Score line={line} section={section} report={report} reader={reader} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {section.done} of {section.lines.length} handed in
              </th>
              <td />
              <td />
              <td className="n">{section.mean === null ? "–" : asPercent(section.mean)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

function noteOf(line: ReportLine, reader: ReportFor): string {
  if (!line.work) return "not handed in";
  const words = workWords(line);
  if (line.work.explained) return words;
  const hidden = reader === "student" ? "the score comes later" : "not explained to the student yet";
  return words ? `${words} · ${hidden}` : hidden;
}

function Score({
  line,
  section,
  report,
  reader,
}: ReportProps & { line: ReportLine; section: ReportSection }) {
  const { work } = line;
  if (!work) return <span className="muted">–</span>;
  const to =
    reader === "instructor"
      ? paths.review(report.class.id, section.assignment, report.student.id, line.exercise)
      : paths.feedback(work.attempt);
  const score = work.score === null ? "–" : asPercent(work.score);
  return (
    <Link to={to} className="cell" aria-label={`${score}, ${line.title}`}>
      {work.late && <Icon name="clock" />}
      {work.awaits && <Icon name="waiting" />}
      {score}
    </Link>
  );
}
