import { Link } from "@remix-run/react";
import { namesInWords } from "#app/domain/class/instructor-name.ts";
import { capitalise, inWords } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { DoneBanner } from "../done-banner.tsx";
import { JoinCard, type ShownJoin } from "../join/join-card.tsx";
import { PrintPage } from "../print-page.tsx";
import { PseudonymSwitch } from "../pseudonym-switch.tsx";
import { type ListedStudent, StudentTable } from "../student/student-table.tsx";
import { ClassTabs } from "../tabs.tsx";
import { AssignmentTable } from "./assignment-table.tsx";
import type { ListedAssignment } from "./assignment-words.ts";
import styles from "./class-overview.module.css";

interface ClassOverviewProps {
  class: { id: string; name: string; zone: string; pseudonyms: boolean; archived: boolean };
  instructors: string[];
  toReview: number;
  join: ShownJoin | null;
  assignments: ListedAssignment[];
  students: ListedStudent[];
  done: string | null;
}

const count = (n: number, one: string) => `${n === 0 ? "No" : n} ${n === 1 ? one : `${one}s`}`;

/** The instructors' page of a class: what it was given, how students come in, who they are. */
export function ClassOverview(props: ClassOverviewProps) {
  const { assignments, students, instructors, toReview, join, done } = props;
  const { id, name, zone, pseudonyms, archived } = props.class;
  const meta = [
    count(students.length, "student"),
    `${namesInWords(instructors)} ${instructors.length === 1 ? "teaches" : "teach"} it`,
    zone,
    ...(pseudonyms ? ["pseudonyms on"] : []),
    ...(archived ? ["archived"] : []),
  ].join(" · ");
  const assign = (
    <Link className="btn btn--small btn--primary" to={paths.newAssignment(id)}>
      <Icon name="plus" /> Assign a module
    </Link>
  );
  const actions = (
    <>
      <Link className="btn btn--small" to={paths.gradebook(id)}>
        Gradebook
      </Link>
      {!archived && assign}
    </>
  );
  const tabs = (
    <ClassTabs id={id} current={paths.class(id)} toReview={toReview} instructors={instructors.length} />
  );
  return (
    <ClassFrame crumbs={[]} title={name} meta={meta} actions={actions} tabs={tabs}>
      <DoneBanner done={done} />
      {archived && (
        <p className={`small muted ${styles.note}`}>
          This class is archived: nobody can join it, and its students do not see it among what is due.{" "}
          <Link to={paths.classSettings(id)}>Take it up again</Link>
        </p>
      )}
      <div className={`with-aside ${styles.top}`}>
        <section aria-labelledby="assignments">
          <h2 className={`h2 ${styles.head}`} id="assignments">
            Assignments
          </h2>
          {assignments.length > 0 ? (
            <AssignmentTable classId={id} zone={zone} assignments={assignments} students={students.length} />
          ) : (
            <div className="empty">
              <p className="deck">Nothing has been assigned yet.</p>
              {!archived && <p>{assign}</p>}
            </div>
          )}
        </section>
        <JoinCard classId={id} zone={zone} archived={archived} join={join} />
      </div>
      <Students {...props} />
    </ClassFrame>
  );
}

function Students({ class: { id, zone, pseudonyms, archived }, assignments, students }: ClassOverviewProps) {
  const assigned = assignments.filter(({ stage }) => stage !== "draft" && stage !== "not-open").length;
  const withoutEmail = students.filter(({ hasEmail }) => !hasEmail).length;
  const roster = (
    <Link className="btn btn--small no-print" to={paths.roster(id)}>
      Add students from a file
    </Link>
  );
  return (
    <section className="section" aria-labelledby="students">
      <div className="split section-head">
        <div>
          <h2 className="h2" id="students">
            Students
          </h2>
          {withoutEmail > 0 && (
            <p className="small muted">
              {withoutEmail === 1 ? "One has" : `${capitalise(inWords(withoutEmail))} have`} a username and no
              e-mail: only you can give them a new password.
            </p>
          )}
        </div>
        {students.length > 0 && (
          <div className="cluster">
            <PseudonymSwitch classId={id} on={pseudonyms} />
            {!archived && roster}
            <PrintPage />
          </div>
        )}
      </div>
      {students.length > 0 ? (
        <StudentTable classId={id} zone={zone} students={students} assigned={assigned} />
      ) : (
        <div className="empty">
          <p className="deck">Nobody has joined yet. Show the join code, or add students from a file.</p>
          {!archived && <p>{roster}</p>}
        </div>
      )}
    </section>
  );
}
