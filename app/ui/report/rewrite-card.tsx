import type { RewriteTask } from "#app/domain/exercise/exercise.ts";
import type { RewriteTaskResult } from "#app/domain/scoring/result.ts";
import { Card } from "./card.tsx";
import styles from "./feedback.module.css";
import { Outcome, type OutcomeName } from "./outcome.tsx";
import type { RateForm } from "./rate-form.ts";
import { Rubric } from "./rubric.tsx";
import { type ReadReview, reviewerName } from "./sent-review.tsx";

interface RewriteCardProps {
  task: RewriteTask;
  text: string;
  /** null: the key alone. */
  scored: RewriteTaskResult | null;
  rating: 0 | 0.5 | 1 | null;
  rate: RateForm;
  review: ReadReview | null;
  name: string;
}

/** Your text beside the model answer, and the rubric to rate yourself by. */
export function RewriteCard({ task, text, scored, rating, rate, review, name }: RewriteCardProps) {
  const why = review?.body.ratings[task.id]?.why;
  return (
    <Card
      width="full"
      id={`question-${task.id}`}
      check={null}
      next={null}
      head={
        <>
          <span className="note__n">{name}</span> {scored && <Outcome {...standing(scored, rating)} />}
        </>
      }
    >
      <p className="finding__quote">{task.prompt}</p>
      <div className={styles.texts}>
        <div>
          <h4>The sentence</h4>
          <p className={styles.text}>{task.source}</p>
        </div>
        {scored && (
          <div>
            <h4>Your text</h4>
            {text.trim() === "" ? (
              <p className="muted">You wrote nothing.</p>
            ) : (
              <p className={`${styles.text} ${styles.ownText}`}>{text}</p>
            )}
          </div>
        )}
        <div>
          <h4>A model answer</h4>
          <p className={styles.text}>{task.model}</p>
        </div>
      </div>
      <div className={styles.rating}>
        {scored?.answered && rate ? (
          rate(
            task.id,
            <>
              <Rubric name="rating" rubric={task.rubric} rating={rating} />
              <button type="submit" className="btn btn--small">
                Save rating
              </button>
            </>,
          )
        ) : (
          <>
            <Rubric rubric={task.rubric} rating={rating} />
            {scored?.answered && rate === null && rating === null && (
              <p className={`small muted ${styles.after}`}>Your teacher rates it by these levels.</p>
            )}
          </>
        )}
        {why && (
          <p className={`inwords ${styles.ratedWhy}`}>
            {reviewerName(review)}: <q>{why}</q>
          </p>
        )}
      </div>
    </Card>
  );
}

function standing(
  scored: RewriteTaskResult,
  rating: 0 | 0.5 | 1 | null,
): { name: OutcomeName; words?: string } {
  if (!scored.answered) return { name: "unanswered" };
  if (scored.score === null) return { name: "waiting" };
  return { name: "rated", words: `Rated ${rating === 0.5 ? "½" : (rating ?? scored.score)} of 1` };
}
