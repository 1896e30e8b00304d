import { Link } from "@remix-run/react";
import { namesInWords } from "#app/domain/class/instructor-name.ts";
import { paths } from "#app/paths.ts";
import { ClassFrame } from "../class-frame.tsx";
import { WhatIsSeen } from "../join/what-is-seen.tsx";
import styles from "../overview/class-overview.module.css";
import { type OwnAssignment, ownState, ownWhen } from "./own-assignment-words.ts";

interface OwnClassProps {
  class: { id: string; name: string; zone: string; archived: boolean };
  instructors: string[];
  assignments: OwnAssignment[];
  hasEmail: boolean;
}

/** A student's page of a class: what is due, in order; who teaches it; what they see. */
export function OwnClass({ class: klass, instructors, assignments, hasEmail }: OwnClassProps) {
  const { id, name, zone, archived } = klass;
  const report = (
    <Link className="btn btn--small" to={paths.ownReport(id)}>
      Your report
    </Link>
  );
  const meta = `Taught by ${namesInWords(instructors)}${archived ? " · ended" : ""}`;
  const toDo = assignments.filter((one) => one.stage !== "closed" && one.handedIn < one.exercises);
  const rest = assignments.filter((one) => !toDo.includes(one)).toReversed();
  return (
    <ClassFrame crumbs={[]} title={name} meta={meta} actions={report}>
      <div className={`with-aside ${styles.top}`}>
        <div className={styles.lists}>
          <section aria-labelledby="due">
            <h2 className={`h2 rule-ink ${styles.head}`} id="due">
              Due
            </h2>
            {toDo.length > 0 ? (
              <Assigned classId={id} zone={zone} assignments={toDo} />
            ) : (
              <p className="muted">
                {archived ? "This class has ended. Nothing is due." : "Nothing is due. "}
                {!archived && <Link to={paths.home()}>Practise by yourself</Link>}
              </p>
            )}
          </section>
          {rest.length > 0 && (
            <section aria-labelledby="earlier">
              <h2 className={`h2 rule-ink ${styles.head}`} id="earlier">
                Handed in or closed
              </h2>
              <Assigned classId={id} zone={zone} assignments={rest} />
            </section>
          )}
        </div>
        <aside className="card card--boxed" aria-labelledby="seen">
          <h2 className="card__title" id="seen">
            What your teachers see
          </h2>
          <div className="small">
            <WhatIsSeen hasEmail={hasEmail} />
          </div>
        </aside>
      </div>
    </ClassFrame>
  );
}

const isOpen = ({ stage }: OwnAssignment) => stage === "open" || stage === "late";

function Assigned(props: { classId: string; zone: string; assignments: OwnAssignment[] }) {
  const { classId, zone, assignments } = props;
  return (
    <ol className={styles.due}>
      {assignments.map((one) => (
        <li key={one.id}>
          <div>
            <h3>{one.title}</h3>
            <p className="small">{ownWhen(one, zone)}</p>
            <p className="caption">{ownState(one)}</p>
          </div>
          <Link
            className={`btn btn--small${isOpen(one) && one.handedIn < one.exercises ? " btn--primary" : ""}`}
            to={paths.assignment(classId, one.id)}
          >
            Open<span className="vh"> {one.title}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
