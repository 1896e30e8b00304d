import { Link } from "@remix-run/react";
import { inPercent } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { LeanAxis } from "../../chart/lean-plot.tsx";
import { Icon } from "../../layout/icon.tsx";
import { PseudonymSwitch } from "../pseudonym-switch.tsx";
import { ScoreRow, type ShownRow } from "./score-row.tsx";
import styles from "./score-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";

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
  const leaning = rows.some(({ criterion }) => criterion !== null);
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
              {leaning && (
                <th scope="col" className={styles.lean}>
                  <LeanAxis />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ScoreRow key={row.userId} row={row} leaning={leaning} {...props} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Median</th>
              {exercises.map(({ id, median }) => (
                <td key={id} className="n">
                  <span className={styles.median}>{median === null ? "–" : inPercent(median)}</span>
                </td>
              ))}
              <td />
              {leaning && <td />}
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
        The mean is that of those who have handed in everything; the medians are the whole class’s.{" "}
        {leaning && "How readily somebody marks is shown from ten weak and ten sound sentences on. "}
        Figures about fewer than five students stand only on pages for the class’s instructors.
      </p>
    </section>
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
