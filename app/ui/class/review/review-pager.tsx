import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import type { AwaitingData, PlaceData } from "./review-data.ts";
import { placeWords } from "./waiting-words.ts";

/** The address of an attempt's review. */
export function reviewUrl(classId: string, of: AwaitingData, within: boolean): string {
  return paths.reviewAttempt(classId, of.assignment.id, of.student.id, {
    exercise: of.exercise.id,
    attempt: of.attempt,
    ...(within ? { within: "assignment" } : {}),
  });
}

/** The way through the queue. */
export function ReviewPager(props: { classId: string; queue: PlaceData; within: boolean }) {
  const { classId, queue, within } = props;
  const { previous, next } = queue;
  if (queue.counting + queue.besides === 0) return null;
  return (
    <nav className="pager" aria-label="Attempts to review">
      {previous && (
        <Link id="review-previous" className="btn btn--small" to={reviewUrl(classId, previous, within)}>
          <Icon name="back" /> Previous<span className="vh">: {previous.student.name}</span>
        </Link>
      )}
      <span className="num">{placeWords(queue)}</span>
      {next && (
        <Link id="review-next" className="btn btn--small" to={reviewUrl(classId, next, within)}>
          Next <Icon name="next" />
          <span className="vh">: {next.student.name}</span>
        </Link>
      )}
    </nav>
  );
}
