import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Counts } from "#app/domain/class/terms.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { AssignmentTabs } from "../tabs.tsx";
import { When } from "../when.tsx";

export interface AssignmentFacts {
  class: { id: string; name: string; zone: string; pseudonyms: boolean };
  assignment: { id: string; title: string; opensAt: string; opened: boolean; dueAt: string; counts: Counts };
  /** In order. */
  exercises: { id: string; title: string }[];
  /** Attempts in which an open answer waits for an instructor. */
  toReview: number;
}

const COUNTING: Record<Counts, string> = {
  first: "first attempts count",
  best: "best attempts count",
  last: "last attempts count",
};

interface AssignmentFrameProps {
  facts: AssignmentFacts;
  /** The address of the tab it stands on. */
  current: string;
  /** Which exercise is shown, from 1: for the buttons. */
  exercise: number;
  /** Between the head and the tabs. */
  overview?: ReactNode;
  children: ReactNode;
}

/** The head of an assignment's pages for its instructors. */
export function AssignmentFrame({ facts, current, exercise, overview, children }: AssignmentFrameProps) {
  const { class: group, assignment, toReview } = facts;
  return (
    <ClassFrame
      crumbs={[{ words: group.name, to: paths.class(group.id) }]}
      title={assignment.title}
      meta={<AssignmentMeta facts={facts} />}
      actions={
        <>
          <a className="btn btn--small" href={paths.assignmentCsv(group.id, assignment.id)} download>
            Export CSV
          </a>
          <Link className="btn btn--small" to={paths.lessonSheet(group.id, assignment.id, exercise)}>
            <Icon name="print" /> Print for the lesson
          </Link>
        </>
      }
    >
      {overview}
      <AssignmentTabs id={group.id} assignment={assignment.id} current={current} toReview={toReview} />
      {children}
    </ClassFrame>
  );
}

/** "Six passages · opened 9 November · due 20 November, 18:00 · first attempts count". */
export function AssignmentMeta({ facts }: { facts: AssignmentFacts }) {
  const { class: group, assignment, exercises } = facts;
  return (
    <>
      {capitalise(counted(exercises.length, "exercise"))} · {assignment.opened ? "opened" : "opens"}{" "}
      <When at={assignment.opensAt} zone={group.zone} /> · due{" "}
      <When at={assignment.dueAt} zone={group.zone} /> · {COUNTING[assignment.counts]}
    </>
  );
}
