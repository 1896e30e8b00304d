import type { SubmissionResult } from "@conform-to/react";
import type { AccountRights } from "#app/domain/class/account-rights.ts";
import type { StudentReport as Report } from "#app/domain/class/student-report.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { PrintPage } from "../print-page.tsx";
import { PseudonymSwitch } from "../pseudonym-switch.tsx";
import { StudentReport } from "../student-report/student-report.tsx";
import { StudentData } from "./student-data.tsx";
import { StudentDetails } from "./student-details.tsx";
import { StudentPassword } from "./student-password.tsx";
import { StudentPlace } from "./student-place.tsx";
import styles from "./student-view.module.css";

export interface ShownStudent {
  id: string;
  /** What the class's pages call them just now. */
  shown: string;
  name: string;
  displayName: string | null;
  username: string | null;
  email: string | null;
  pseudonym: string;
  joinedAt: string;
  /** null: never. */
  lastSeenAt: string | null;
  claimed: boolean;
}

export interface StudentResults {
  rename?: SubmissionResult;
  erase?: SubmissionResult;
  move?: string;
}

export interface StudentViewProps {
  class: { id: string; name: string; zone: string; pseudonyms: boolean };
  student: ShownStudent;
  rights: AccountRights;
  /** Made from a roster and never used. */
  unused: boolean;
  claim: { code: string; expiresAt: string } | null;
  classes: { id: string; name: string }[];
  report: Report;
  asks: string | null;
  done: string | null;
  results: StudentResults;
}

const DONE: Record<string, string> = {
  password: "The old password no longer works, and every device is signed out. Hand out the new code.",
  renamed: "The name is changed.",
  moved: "Moved to this class, with a new pseudonym.",
};

/** One student of a class, for its instructors: their work, who they are, and what can be done for them. */
export function StudentView(props: StudentViewProps) {
  const { class: klass, student, report, asks, done, results } = props;
  // What was asked for or refused stands in there.
  const wanted = asks !== null || Object.keys(results).length > 0;
  const message = done && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  const about = (
    <>
      <StudentDetails {...props} />
      <StudentPassword {...props} />
      <StudentPlace {...props} />
      <StudentData {...props} />
    </>
  );
  return (
    <ClassFrame
      crumbs={[{ words: klass.name, to: paths.class(klass.id) }]}
      title={<bdi>{student.shown}</bdi>}
      here={student.shown}
      meta={klass.name}
      actions={
        <>
          <PseudonymSwitch classId={klass.id} on={klass.pseudonyms} />
          <PrintPage />
        </>
      }
    >
      {message && (
        <div className={`banner no-print ${styles.done}`} role="status">
          <Icon name="tick" />
          <p>{message}</p>
        </div>
      )}
      <section className={styles.work} aria-labelledby="work">
        <h2 className="h2 rule-ink" id="work">
          Work
        </h2>
        <StudentReport report={report} reader="instructor" />
      </section>
      <div className="no-print">
        {klass.pseudonyms ? (
          <details className={styles.hidden} open={wanted}>
            <summary>Who this is, password, place in the class and data</summary>
            <p className="small muted">
              Pseudonyms are on: open this only where nobody else sees the screen.
            </p>
            <div className={styles.blocks}>{about}</div>
          </details>
        ) : (
          <div className={styles.blocks}>{about}</div>
        )}
      </div>
    </ClassFrame>
  );
}
