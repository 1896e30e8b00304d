import { countedScore } from "#app/domain/class/counted-score.ts";
import { MAX_COMMENT, type ReviewBody, withRatings } from "#app/domain/class/review.ts";
import { FieldError } from "../../form/field-error.tsx";
import { Icon } from "../../layout/icon.tsx";
import { ReviewWords } from "../../report/sent-review.tsx";
import { whenWords } from "../when.tsx";
import styles from "./review.module.css";
import type { AttemptReviewData, ReviewProblems } from "./review-data.ts";
import { alsoWords, whenRead } from "./send-words.ts";

interface SendBoxProps {
  data: AttemptReviewData;
  body: ReviewBody;
  wrong: ReviewProblems;
}

/** The comment on the whole, what the student will see of everything, and the way to send it. */
export function SendBox({ data, body, wrong }: SendBoxProps) {
  const { attempt, review, student, queue, class: of } = data;
  const { tasks } = withRatings(attempt.result, body.ratings);
  const score = countedScore({ score: null, tasks }, body.changes);
  const unrated = tasks.some((task) => task.score === null);
  const whole = review.body.comments.find(({ place }) => place === null)?.body ?? "";
  const problem = wrong.problems.whole;
  return (
    <>
      <div className={`field ${styles.whole}`}>
        <label className="field__label" htmlFor="whole">
          A comment on the whole attempt
        </label>
        <textarea
          className="input"
          id="whole"
          name="whole"
          defaultValue={wrong.typed.whole ?? whole}
          maxLength={MAX_COMMENT}
          aria-describedby={problem ? "whole-problem" : undefined}
        />
        {problem && <FieldError id="whole-problem">{problem}</FieldError>}
      </div>
      <section className={`card card--boxed ${styles.preview}`} aria-labelledby="will">
        <div className="split">
          <h2 className="h3" id="will">
            What {student.name} will see
          </h2>
          <p className="small muted">On the feedback page, above the passage</p>
        </div>
        <ReviewWords
          by={data.reviewer}
          body={body}
          score={score}
          exercise={attempt.exercise}
          result={attempt.result}
        />
        <p className="small muted">{alsoWords(attempt, body)}</p>
        <p className="small">
          {whenRead(attempt, student.name, of.zone)}
          {unrated && " An open answer is not rated yet; it stays out of the score, and in the queue."}
        </p>
        <div className={`split ${styles.send}`}>
          <div className="cluster">
            <button type="submit" className="btn btn--primary" id="review-send" name="do" value="send">
              {queue.next ? `Send and go to ${queue.next.student.name}` : "Send"} <Icon name="next" />
            </button>
            <button type="submit" className="btn" name="do" value="draft">
              Keep as a draft
            </button>
          </div>
          <span className="status-line" role="status">
            <Standing {...data} />
          </span>
        </div>
      </section>
    </>
  );
}

function Standing({ review: { draft, sent }, class: { zone } }: AttemptReviewData) {
  if (!draft && !sent) return null;
  const by = (name: string | null) => (name ? ` by ${name}` : "");
  return (
    <>
      <Icon name="tick" />{" "}
      {draft
        ? `Draft kept ${whenWords(draft.at, zone)}${by(draft.by)}${sent ? "; an earlier review was sent" : ""}`
        : sent && `Sent ${whenWords(sent.at, zone)}${by(sent.by)}`}
    </>
  );
}
