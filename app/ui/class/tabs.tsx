import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";

interface Tab {
  words: string;
  to: string;
  /** A quiet number behind the words; nothing where it is 0 or absent. */
  count?: number | undefined;
}

/** Pages that belong together; a plain navigation, so that it works without scripts. */
export function Tabs({ label, tabs, current }: { label: string; tabs: Tab[]; current: string }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map(({ words, to, count }) => (
        <Link key={to} to={to} aria-current={to === current ? "page" : undefined}>
          {words}
          {count ? <span className="muted"> {count}</span> : null}
        </Link>
      ))}
    </nav>
  );
}

/** The tabs of a class. */
export function ClassTabs(props: { id: string; current: string; toReview?: number; instructors?: number }) {
  const { id, current, toReview, instructors } = props;
  const tabs = [
    { words: "Overview", to: paths.class(id) },
    { words: "To review", to: paths.reviewQueue(id), count: toReview },
    { words: "Gradebook", to: paths.gradebook(id) },
    { words: "Instructors", to: paths.classInstructors(id), count: instructors },
    { words: "Settings", to: paths.classSettings(id) },
  ];
  return <Tabs label="Class" tabs={tabs} current={current} />;
}

/** The tabs of an assignment, for instructors. */
export function AssignmentTabs(props: {
  id: string;
  assignment: string;
  current: string;
  toReview?: number;
}) {
  const { id, assignment, current, toReview } = props;
  const tabs = [
    { words: "Results", to: paths.assignment(id, assignment) },
    { words: "Questions", to: paths.assignmentItems(id, assignment) },
    {
      words: "To review",
      to: `${paths.reviewQueue(id)}?assignment=${encodeURIComponent(assignment)}`,
      count: toReview,
    },
    { words: "Dates and exceptions", to: paths.editAssignment(id, assignment) },
    { words: "Key", to: paths.regrade(id, assignment) },
  ];
  return <Tabs label="Assignment" tabs={tabs} current={current} />;
}
