import type { TypedAssignment } from "#app/domain/class/assignment-form.ts";
import { shownOverride, type TypedOverride } from "#app/domain/class/override-form.ts";
import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { AssignmentTabs } from "../tabs.tsx";
import styles from "./assign.module.css";
import { AssignForm } from "./assign-form.tsx";
import { AssignMeta } from "./assign-meta.tsx";
import { AssignMore } from "./assign-more.tsx";
import { AssignProblems } from "./assign-problems.tsx";
import type { OfferedModule } from "./assign-what.tsx";
import { doneWords, PROBLEM_ANCHORS } from "./assign-words.ts";
import { OverrideForm } from "./override-form.tsx";
import { OverrideSection } from "./override-section.tsx";
import { receivedOverride, receivedTerms, type Sent } from "./sent-terms.ts";

/** What was refused, with what was typed. */
export interface EditResults {
  terms?: { typed: TypedAssignment; problems: Record<string, string | undefined> };
  exception?: { student: string; typed: TypedOverride; problems: Record<string, string | undefined> };
  /** Words for what could not be withdrawn, deleted or released. */
  withdrawal?: string;
}

interface EditAssignmentViewProps {
  class: { id: string; name: string; zone: string; students: number };
  catalogue: OfferedModule[];
  typed: TypedAssignment;
  assignment: {
    id: string;
    title: string;
    publishedAt: string | null;
    releasedAt: string | null;
    begun: boolean;
    terms: Sent<Terms>;
    passages: string[];
  };
  exceptions: { student: string; name: string; override: Sent<TermsOverride>; reason: string }[];
  students: { id: string; name: string }[];
  /** Whose exception the address asks for. */
  chosen: string | null;
  done: string | null;
  moved: string[];
  now: string;
  results: EditResults;
}

/** Dates, terms and exceptions of an assignment that is there. */
export function EditAssignmentView(props: EditAssignmentViewProps) {
  const { class: to, assignment, typed, students, results } = props;
  const published = assignment.publishedAt !== null;
  const here = paths.editAssignment(to.id, assignment.id);
  const problems = results.terms?.problems ?? {};
  const exceptions = props.exceptions.map((one) => ({ ...one, override: receivedOverride(one.override) }));
  const chosen = results.exception?.student ?? props.chosen;
  const student = students.find(({ id }) => id === chosen);
  const words = doneWords(props.done, props.moved);
  return (
    <ClassFrame
      crumbs={[{ words: to.name, to: paths.class(to.id) }]}
      title={assignment.title}
      meta={<AssignMeta class={to} now={props.now} draft={!published} />}
      tabs={published && <AssignmentTabs id={to.id} assignment={assignment.id} current={here} />}
    >
      {words && Object.keys(results).length === 0 && (
        <div className={`banner ${styles.banner}`} role="status">
          <Icon name="tick" />
          <p>{words}</p>
        </div>
      )}
      <AssignProblems
        problems={{ ...problems, withdrawal: results.withdrawal }}
        anchors={{ ...PROBLEM_ANCHORS, withdrawal: "more" }}
        before={published ? "this can be done" : "this can be assigned"}
      />
      <AssignForm
        // What was saved may differ from what was typed: times that do not exist, a title left empty.
        key={JSON.stringify(typed)}
        id={assignment.id}
        class={to}
        catalogue={props.catalogue}
        start={results.terms?.typed ?? typed}
        problems={problems}
        passages={published ? assignment.passages : null}
        published={published}
        exceptions={exceptions}
        now={new Date(props.now)}
      >
        <OverrideSection
          exceptions={exceptions}
          students={students}
          zone={to.zone}
          terms={receivedTerms(assignment.terms)}
          releasedAt={momentOf(assignment.releasedAt)}
          now={new Date(props.now)}
          chosen={student?.id ?? null}
          editUrl={(id) => paths.editException(to.id, assignment.id, id)}
          form={student && <ChosenForm {...props} student={student} back={here} />}
        />
        <AssignMore published={published} begun={assignment.begun} releasable={isReleasable(props)} />
      </AssignForm>
    </ClassFrame>
  );
}

interface ChosenProps extends EditAssignmentViewProps {
  student: { id: string; name: string };
  back: string;
}

function ChosenForm({ student, back, assignment, exceptions, class: to, now, results }: ChosenProps) {
  const found = exceptions.find((one) => one.student === student.id);
  const kept = found ? receivedOverride(found.override) : null;
  const refused = results.exception?.student === student.id ? results.exception : null;
  const start = refused?.typed ?? shownOverride(kept ?? NOTHING, found?.reason ?? "", to.zone);
  return (
    <OverrideForm
      key={student.id}
      student={student}
      start={start}
      terms={receivedTerms(assignment.terms)}
      releasedAt={momentOf(assignment.releasedAt)}
      kept={kept}
      problems={refused?.problems ?? {}}
      zone={to.zone}
      now={new Date(now)}
      back={back}
    />
  );
}

const NOTHING: TermsOverride = {
  opensAt: null,
  dueAt: null,
  closesAt: null,
  attempts: null,
  counts: null,
  explain: null,
  late: null,
};

const momentOf = (text: string | null) => (text === null ? null : new Date(text));

function isReleasable({ assignment }: EditAssignmentViewProps): boolean {
  const { publishedAt, releasedAt, terms } = assignment;
  return publishedAt !== null && releasedAt === null && terms.explain !== "at-once";
}
