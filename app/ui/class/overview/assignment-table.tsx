import { Link } from "@remix-run/react";
import type { CSSProperties } from "react";
import { paths } from "#app/paths.ts";
import { type ListedAssignment, restWords, underTitle, whenLine } from "./assignment-words.ts";
import styles from "./class-overview.module.css";

interface AssignmentTableProps {
  classId: string;
  zone: string;
  assignments: ListedAssignment[];
  /** How many students the class has. */
  students: number;
}

/** What the class has been given, and how much of it has come in. */
export function AssignmentTable({ classId, zone, assignments, students }: AssignmentTableProps) {
  return (
    <table className={`table ${styles.assignments}`}>
      <caption className="vh">Assignments</caption>
      <thead>
        <tr>
          <th scope="col">Assignment</th>
          <th scope="col">When</th>
          <th scope="col">Submitted</th>
          <th scope="col">
            <span className="vh">Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {assignments.map((one) => {
          const draft = one.stage === "draft";
          const to = draft ? paths.editAssignment(classId, one.id) : paths.assignment(classId, one.id);
          return (
            <tr key={one.id}>
              <th scope="row">
                <Link to={to}>{one.title}</Link>
                {draft && <span className="chip">Draft</span>}
                <p className="caption">{underTitle(one, zone)}</p>
              </th>
              <td>{whenLine(one, zone)}</td>
              <td className={styles.done}>
                {draft ? (
                  <span className="muted">Not assigned yet</span>
                ) : (
                  <Submitted assignment={one} students={students} />
                )}
              </td>
              <td className="n">
                <Link className="btn btn--small no-print" to={to}>
                  {draft ? "Finish" : "Results"}
                  <span className="vh"> {one.title}</span>
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Submitted({ assignment, students }: { assignment: ListedAssignment; students: number }) {
  if (students === 0) return <span className="muted">No students yet</span>;
  const { done, stage } = assignment;
  const rest = restWords(assignment, students);
  return (
    <>
      <div className="meter">
        <span className="meter__track" role="img" aria-label={`${done} of ${students} submitted`}>
          <span
            className="meter__fill"
            style={{ "--v": Math.round((100 * done) / students) } as CSSProperties}
          />
        </span>
        <span aria-hidden="true">
          {done} of {students}
        </span>
      </div>
      {rest && stage !== "not-open" && <p className="caption">{rest}</p>}
    </>
  );
}
