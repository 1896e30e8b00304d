import { Link } from "@remix-run/react";
import { Icon } from "../../layout/icon.tsx";
import { When } from "../when.tsx";
import type { QueueViewProps } from "./queue-view.tsx";
import styles from "./review.module.css";
import { reviewUrl } from "./review-pager.tsx";

/** One row an attempt: who, what, when, and what is special about it. */
export function QueueTable({ class: of, assignment, awaiting }: QueueViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll-x" aria-label="Attempts that await review" tabIndex={0}>
      <table className="table">
        <caption className="vh">Attempts that await review</caption>
        <thead>
          <tr>
            <th scope="col">Student</th>
            <th scope="col">Exercise</th>
            {!assignment && <th scope="col">Assignment</th>}
            <th scope="col">Handed in</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {awaiting.map((one) => (
            <tr key={one.attempt}>
              <th scope="row">
                <Link to={reviewUrl(of.id, one, assignment !== null)}>{one.student.name}</Link>
              </th>
              <td className={styles.exercise}>{one.exercise.title}</td>
              {!assignment && <td>{one.assignment.title}</td>}
              <td className="nb">
                <When at={one.submittedAt} zone={of.zone} />
              </td>
              <td>
                <span className="chips">
                  {one.late && (
                    <span className="chip">
                      <Icon name="clock" /> Late
                    </span>
                  )}
                  {one.excepted && <span className="chip">Exception</span>}
                  {!one.counts && <span className="chip">Does not count</span>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
