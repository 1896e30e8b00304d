import { Link } from "@remix-run/react";
import type { MatrixRow } from "#app/domain/class/score-matrix.ts";
import type { TermsOverride } from "#app/domain/class/terms.ts";
import { paths } from "#app/paths.ts";
import { LeanAxis, LeanPlot } from "../../chart/lean-plot.tsx";
import { Icon } from "../../layout/icon.tsx";
import { ExceptionMark } from "../exception-mark.tsx";
import { PseudonymSwitch } from "../pseudonym-switch.tsx";
import type { Sent } from "../sent-terms.ts";
import { ScoreCell } from "./score-cell.tsx";
import styles from "./score-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";

export interface ShownRow extends Omit<MatrixRow, "override"> {
  name: string;
  override: Sent<TermsOverride> | null;
}

export interface ScoreTableProps {
  classId: string;
  zone: string;
  assignmentId: string;
  pseudonyms: boolean;
  /** In order; the median is null until there are scores. */
  exercises: { id: string; title: string; median: number | null }[];
  rows: ShownRow[];
  /** Which students these are, from 1. */
  page: { number: number; of: number; from: number; students: number };
  /** Which exercise the page shows, from 1. */
  exercise: number;
}

/** Every student by every exercise; each score leads to that attempt. */
export function ScoreTable(props: ScoreTableProps) {
  const { classId, assignmentId, pseudonyms, exercises, rows } = props;
  const awaiting = rows.some(({ cells }) => cells.some((cell) => typeof cell === "object" && cell?.awaiting));
  return (
    <section className="section no-print" aria-labelledby="matrix">
      <div className={`rule-ink split ${styles.head}`}>
        <div>
          <h2 className="h2" id="matrix">
            Every student, every passage
          </h2>
          <p className="small muted">
            Scores in per cent. Open one to read that attempt as the student saw it. Underlined: the lowest
            quarter.
          </p>
        </div>
        <PseudonymSwitch classId={classId} on={pseudonyms} />
      </div>
      <ScrollBox label="Table of students">
        <table className="table table--dense table--matrix">
          <caption className="vh">Score by student and exercise</caption>
          <thead>
            <tr>
              <th scope="col">Student</th>
              {exercises.map(({ id, title }, at) => (
                <th key={id} scope="col" className="n">
                  <Link to={paths.assignmentExercise(classId, assignmentId, at + 1)}>
                    {at + 1} {title}
                  </Link>
                </th>
              ))}
              <th scope="col" className="n">
                Mean
              </th>
              <th scope="col" className={styles.lean}>
                <LeanAxis />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.userId} row={row} {...props} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Median</th>
              {exercises.map(({ id, median }) => (
                <td key={id} className="n">
                  <span className={styles.median}>{median === null ? "–" : Math.round(median * 100)}</span>
                </td>
              ))}
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <Pages {...props} />
      <p className={`caption ${styles.foot}`}>
        {awaiting && (
          <>
            <Icon name="waiting" /> an answer awaits review.{" "}
          </>
        )}
        The mean is that of those who have handed in everything; the medians are the whole class’s. How
        readily somebody marks is shown from ten weak and ten sound sentences on. Figures about fewer than
        five students stand only on pages for the class’s instructors.
      </p>
    </section>
  );
}

function Row({
  row,
  classId,
  zone,
  assignmentId,
  exercises,
}: ScoreTableProps & { row: ScoreTableProps["rows"][0] }) {
  const { name, userId, cells, state, mean, criterion, override } = row;
  return (
    <tr>
      <th scope="row" className="nb">
        <a href={paths.review(classId, assignmentId, userId)}>{name}</a>
        {override && <ExceptionMark override={override} zone={zone} />}
      </th>
      {exercises.map(({ id, title }, at) => (
        <ScoreCell
          key={id}
          cell={cells[at] ?? null}
          about={`${name}, ${title}`}
          to={paths.review(classId, assignmentId, userId, id)}
        />
      ))}
      <td className={`n ${styles.total}`}>
        {state === "done" && mean !== null ? (
          Math.round(mean * 100)
        ) : (
          <span className="muted">{state === "done" ? "–" : state}</span>
        )}
      </td>
      <td className={styles.lean}>
        <LeanPlot criterion={criterion} />
      </td>
    </tr>
  );
}

function Pages({ classId, assignmentId, exercise, page, rows }: ScoreTableProps) {
  const { number, of, from, students } = page;
  if (of < 2) return null;
  const to = (target: number) => paths.assignmentPage(classId, assignmentId, exercise, target);
  return (
    <nav className={`pager ${styles.pages}`} aria-label="Pages of students">
      {number > 1 && <Link to={to(number - 1)}>Previous</Link>}
      <span>
        Students {from} to {from + rows.length - 1} of {students}
      </span>
      {number < of && <Link to={to(number + 1)}>Next</Link>}
    </nav>
  );
}
