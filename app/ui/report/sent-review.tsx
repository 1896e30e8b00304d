import type { ReviewBody } from "#app/domain/class/review.ts";
import { reviewOutline } from "#app/domain/class/review-words.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import styles from "./feedback.module.css";

/** A review as the student reads it. */
export interface ReadReview {
  /** null: their account has been erased. */
  by: string | null;
  body: ReviewBody;
  /** The score that counts, after it. */
  score: number | null;
}

export function reviewerName(review: Pick<ReadReview, "by"> | null): string {
  return review?.by ?? "Your teacher";
}

type SentReviewProps = ReadReview & { exercise: Exercise; result: ExerciseResult };

/** Above the passage: who has read it, what the score is now, and what was changed why. */
export function SentReview(props: SentReviewProps) {
  return (
    <section className={`card card--boxed ${styles.sent}`} aria-labelledby="review">
      <h2 className="h3" id="review">
        Your teacher’s review
      </h2>
      <ReviewWords {...props} />
    </section>
  );
}

export function ReviewWords({ by, body, score, exercise, result }: SentReviewProps) {
  const { changes, whole } = reviewOutline(exercise, result, body);
  return (
    <>
      <p className="inwords">
        {reviewerName({ by })} has read this attempt.
        {score !== null && (
          <>
            {" "}
            Your score for this exercise is <b>{asPercent(score)}</b>.
          </>
        )}
        {changes.map(({ task, name, computed, score: changed, reason }) => (
          <span key={task}>
            {" "}
            {name} was computed at {asPercent(computed)} and changed to {asPercent(changed)}:{" "}
            <i>“{reason}”</i>
          </span>
        ))}
      </p>
      {whole && <p className={`serif ${styles.text}`}>{whole}</p>}
    </>
  );
}
