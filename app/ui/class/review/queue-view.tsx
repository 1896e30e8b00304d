import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { AssignmentTabs, ClassTabs } from "../tabs.tsx";
import { QueueTable } from "./queue-table.tsx";
import type { AwaitingData } from "./review-data.ts";
import { reviewUrl } from "./review-pager.tsx";

export interface QueueViewProps {
  class: { id: string; name: string; zone: string };
  assignment: { id: string; title: string } | null;
  awaiting: AwaitingData[];
  total: number;
  page: number;
  pages: number;
}

/** Everything that waits for an instructor, in the order in which it will be gone through. */
export function QueueView(props: QueueViewProps) {
  const { class: of, assignment, awaiting, total, page } = props;
  const [first] = awaiting;
  const here = queueUrl(of.id, assignment?.id ?? null, 1);
  return (
    <ClassFrame
      crumbs={[
        { words: of.name, to: paths.class(of.id) },
        ...(assignment ? [{ words: assignment.title, to: paths.assignment(of.id, assignment.id) }] : []),
      ]}
      title="To review"
      meta={
        total === 0
          ? "Nothing waits"
          : `${total} ${total === 1 ? "attempt waits" : "attempts wait"}, oldest first`
      }
      actions={
        first &&
        page === 1 && (
          <Link className="btn btn--primary" to={reviewUrl(of.id, first, assignment !== null)}>
            Start with {first.student.name} <Icon name="next" />
          </Link>
        )
      }
      tabs={
        assignment ? (
          <AssignmentTabs id={of.id} assignment={assignment.id} current={here} toReview={total} />
        ) : (
          <ClassTabs id={of.id} current={here} toReview={total} />
        )
      }
    >
      <div className="section">
        {total === 0 ? (
          <div className="empty">
            <p className="h3">Nothing awaits review</p>
            <p className="deck">Open answers that students hand in for an assignment appear here.</p>
          </div>
        ) : (
          <QueueTable {...props} />
        )}
        <QueuePages {...props} />
      </div>
    </ClassFrame>
  );
}

function queueUrl(classId: string, assignment: string | null, page: number): string {
  const query = new URLSearchParams({
    ...(assignment ? { assignment } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return query.size > 0 ? `${paths.reviewQueue(classId)}?${query}` : paths.reviewQueue(classId);
}

function QueuePages({ class: of, assignment, page, pages }: QueueViewProps) {
  if (pages < 2) return null;
  const to = (at: number) => queueUrl(of.id, assignment?.id ?? null, at);
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 && (
        <Link className="btn btn--small" to={to(page - 1)}>
          <Icon name="back" /> Earlier
        </Link>
      )}
      <span className="num">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link className="btn btn--small" to={to(page + 1)}>
          Later <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}
