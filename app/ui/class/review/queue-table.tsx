import { Link } from "@remix-run/react";
import { Icon } from "../../layout/icon.tsx";
import { When } from "../when.tsx";
import type { QueueViewProps } from "./queue-view.tsx";
import styles from "./review.module.css";
import { reviewUrl } from "./review-pager.tsx";

type QueueTableProps = Pick<QueueViewProps, "class" | "assignment" | "awaiting"> & { caption: string };

/** One row an attempt: who, what, when, and what is special about it. */
export function QueueTable({ class: of, assignment, awaiting, caption }: QueueTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll-x" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="vh">{caption}</caption>
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
                  {one.excepted && (
                    <span className="chip">
                      <Icon name="exception" /> Exception
                    </span>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
