import { Form } from "@remix-run/react";
import { useRef, useState } from "react";
import { parseReview } from "#app/domain/class/parse-review.ts";
import type { ReviewBody } from "#app/domain/class/review.ts";
import { paths } from "#app/paths.ts";
import { FormError } from "../../form/form-error.tsx";
import { Icon } from "../../layout/icon.tsx";
import { AttemptMeta } from "./attempt-meta.tsx";
import { AttemptStats } from "./attempt-stats.tsx";
import { OwnWords } from "./own-words.tsx";
import styles from "./review.module.css";
import type { AttemptReviewData, ReviewProblems } from "./review-data.ts";
import { REVIEW_FORM } from "./review-form-id.ts";
import { ReviewFrame } from "./review-frame.tsx";
import { ReviewKeys } from "./review-keys.tsx";
import { ScoreSection } from "./score-section.tsx";
import { SeenWork } from "./seen-work.tsx";
import { SendBox } from "./send-box.tsx";
import { useComments } from "./use-comments.ts";
import { useKeptWork } from "./use-kept-work.ts";

interface ReviewViewProps {
  data: AttemptReviewData;
  wrong: ReviewProblems;
  /** What has just been done; null: nothing. */
  done: string | null;
}

/** A student's attempt beside what an instructor says about it: one form, with and without scripts. */
export function ReviewView({ data, wrong, done }: ReviewViewProps) {
  const { attempt, review } = data;
  const [body, follow] = useFollowed(data);
  const comments = useComments(begun(data, wrong), review.stamp);
  useKeptWork(Object.keys(wrong.typed).length > 0);
  const urlFor = (comment: string | null) => reviewPath(data, comment ? { comment } : {});
  const [problem] = Object.values(wrong.problems);
  const words = wrong.words ?? (problem ? `Nothing has been kept yet. ${problem}` : null);
  return (
    <ReviewFrame
      data={data}
      attempt={attempt.id}
      queue={data.queue}
      meta={<AttemptMeta data={data} />}
      chips={<AttemptChips data={data} />}
    >
      {done && (
        <p className="banner" role="status">
          <Icon name="tick" /> <span>{done}</span>
        </p>
      )}
      <FormError errors={words ? [words] : undefined} />
      <AttemptStats attempt={attempt} classMedian={data.classMedian} />
      <SeenWork data={data} comments={comments} wrong={wrong} urlFor={urlFor} />
      <Form
        method="post"
        action={urlFor(null)}
        id={REVIEW_FORM}
        preventScrollReset
        onChange={({ currentTarget }) => follow(currentTarget)}
        aria-label="Review"
      >
        <input type="hidden" name="seen" value={review.stamp} />
        <OwnWords data={data} wrong={wrong} />
        <ScoreSection data={data} body={body} wrong={wrong} />
        <SendBox data={data} body={body} wrong={wrong} />
      </Form>
      <ReviewKeys />
    </ReviewFrame>
  );
}

/** Comments to be written: the one that the address names, and those that came back with what was wrong. */
function begun({ comment }: AttemptReviewData, { typed }: ReviewProblems): string[] {
  const back = Object.keys(typed).filter((name) => /^(new|edit)\./.test(name) && name !== comment);
  return comment ? [comment, ...back] : back;
}

/** The review as it is being written, for the table and the preview; what is half written leaves them as they were. */
function useFollowed(data: AttemptReviewData): [ReviewBody, (form: HTMLFormElement) => void] {
  const { attempt, review } = data;
  const [typed, setTyped] = useState<{ stamp: string; body: ReviewBody } | null>(null);
  const next = useRef(0);
  const body = typed?.stamp === review.stamp ? typed.body : review.body;
  const follow = (form: HTMLFormElement) => {
    const entries = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const { exercise, result } = attempt;
    const parsed = parseReview(
      { exercise, result, review: review.body },
      entries,
      () => `new-${next.current++}`,
    );
    setTyped({ stamp: review.stamp, body: parsed.body });
  };
  return [body, follow];
}

/** The address of this attempt's review. */
function reviewPath(data: AttemptReviewData, more: Record<string, string>): string {
  const { class: of, assignment, student, exerciseId, attempt, within } = data;
  return paths.reviewAttempt(of.id, assignment.id, student.id, {
    exercise: exerciseId,
    attempt: attempt.id,
    ...(within ? { within: "assignment" } : {}),
    ...more,
  });
}

function AttemptChips({ data: { attempt } }: { data: AttemptReviewData }) {
  const open = attempt.result.tasks.filter((task) => task.score === null).length;
  return (
    <span className={`chips ${styles.chips}`}>
      {attempt.awaitsReview && (
        <span className="chip">
          <Icon name="waiting" /> {open === 1 ? "One answer to rate" : `${open} answers to rate`}
        </span>
      )}
      {attempt.late && (
        <span className="chip">
          <Icon name="clock" /> Late
        </span>
      )}
      {attempt.practised && (
        <span className="chip">
          <Icon name="info" /> Had done this passage before, outside the assignment
        </span>
      )}
      {attempt.exception !== null && (
        <span className="chip">
          <Icon name="exception" /> Exception: {attempt.exception}
        </span>
      )}
    </span>
  );
}
