import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { AssignmentTabs, ClassTabs } from "../tabs.tsx";
import { QueueTable } from "./queue-table.tsx";
import type { AwaitingData, WaitingData } from "./review-data.ts";
import { reviewUrl } from "./review-pager.tsx";
import { waitingWords } from "./waiting-words.ts";

export interface QueueViewProps extends WaitingData {
  class: { id: string; name: string; zone: string };
  assignment: { id: string; title: string } | null;
  awaiting: AwaitingData[];
  page: number;
  pages: number;
}

/** Everything that waits for an instructor, in the order in which it will be gone through. */
export function QueueView(props: QueueViewProps) {
  const { class: of, assignment, awaiting, counting, page } = props;
  const [first] = awaiting;
  const here = queueUrl(of.id, assignment?.id ?? null, 1);
  return (
    <ClassFrame
      crumbs={[
        { words: of.name, to: paths.class(of.id) },
        ...(assignment ? [{ words: assignment.title, to: paths.assignment(of.id, assignment.id) }] : []),
      ]}
      title="To review"
      meta={waitingWords(props)}
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
          <AssignmentTabs id={of.id} assignment={assignment.id} current={here} toReview={counting} />
        ) : (
          <ClassTabs id={of.id} current={here} toReview={counting} />
        )
      }
    >
      <div className="section">
        {!first ? (
          <div className="empty">
            <p className="h3">Nothing awaits review</p>
            <p className="deck">Open answers that students hand in for an assignment appear here.</p>
          </div>
        ) : (
          <Queue {...props} />
        )}
        <QueuePages {...props} />
      </div>
    </ClassFrame>
  );
}

/** What counts comes first; what does not stands apart. */
function Queue(props: QueueViewProps) {
  const counting = props.awaiting.filter(({ counts }) => counts);
  const besides = props.awaiting.filter(({ counts }) => !counts);
  return (
    <>
      {counting.length > 0 && (
        <QueueTable {...props} awaiting={counting} caption="Attempts that await review" />
      )}
      {besides.length > 0 && (
        <section className="section" aria-labelledby="besides">
          <div className="section-head">
            <h2 className="h3" id="besides">
              {besides.length === 1 ? "One that does not count" : "Those that do not count"}
            </h2>
            <p className="small muted">Another attempt of the same student counts instead.</p>
          </div>
          <QueueTable {...props} awaiting={besides} caption="Attempts that await review and do not count" />
        </section>
      )}
    </>
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
