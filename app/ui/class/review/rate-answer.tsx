import type { RewriteTask } from "#app/domain/exercise/exercise.ts";
import { FieldError } from "../../form/field-error.tsx";
import styles from "./review.module.css";
import type { AttemptReviewData, ReviewProblems } from "./review-data.ts";

const LEVELS = [
  { value: "0", words: "Not yet", percent: "0%" },
  { value: "0.5", words: "Partly", percent: "50%" },
  { value: "1", words: "Yes", percent: "100%" },
] as const;

interface RateAnswerProps {
  task: RewriteTask;
  /** "Question 3". */
  place: string;
  weight: number;
  data: AttemptReviewData;
  wrong: ReviewProblems;
}

/** An open answer beside the levels by which it is rated, with a line of why. */
export function RateAnswer({ task, place, weight, data, wrong }: RateAnswerProps) {
  const answer = data.attempt.answers[task.id];
  const text = answer?.type === "rewrite" ? answer.text : "";
  const rated = data.review.body.ratings[task.id];
  const chosen = wrong.typed[`rating.${task.id}`] ?? (rated ? String(rated.rating) : "");
  const problem = wrong.problems[`rating.${task.id}`];
  const whyProblem = wrong.problems[`why.${task.id}`];
  return (
    <div className={styles.twocol}>
      <div className="stack">
        <p className="caption">
          {place} · rewrite · weight {weight}
        </p>
        <p className="label">{task.prompt}</p>
        <p className="serif">{task.source}</p>
        {text.trim() === "" ? (
          <p className="muted">{data.student.name} wrote nothing: that counts 0.</p>
        ) : (
          <blockquote className={styles.answer}>{text}</blockquote>
        )}
        <details className="small">
          <summary>The model answer</summary>
          <p className={`serif ${styles.model}`}>{task.model}</p>
        </details>
      </div>
      {text.trim() !== "" && (
        <div className="stack" data-rate>
          <fieldset aria-describedby={problem ? `rating-${task.id}-problem` : undefined}>
            <legend className={`field__label ${styles.legend}`}>How far has the rewrite got?</legend>
            <div className="rubric">
              {LEVELS.map(({ value, words, percent }, at) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`rating.${task.id}`}
                    value={value}
                    defaultChecked={chosen === value}
                  />
                  <b>{words}</b>
                  <span className="muted">{task.rubric[at]}</span>
                  <span className="caption">{percent}</span>
                </label>
              ))}
            </div>
            {problem && <FieldError id={`rating-${task.id}-problem`}>{problem}</FieldError>}
          </fieldset>
          <div className="field">
            <label className="field__label" htmlFor={`why-${task.id}`}>
              Say why, in a line
            </label>
            <textarea
              className="input"
              id={`why-${task.id}`}
              name={`why.${task.id}`}
              defaultValue={wrong.typed[`why.${task.id}`] ?? rated?.why ?? ""}
              aria-describedby={whyProblem ? `why-${task.id}-problem` : undefined}
            />
            {whyProblem && <FieldError id={`why-${task.id}-problem`}>{whyProblem}</FieldError>}
          </div>
        </div>
      )}
    </div>
  );
}
