import { taskName } from "#app/domain/class/review-words.ts";
import type { Task } from "#app/domain/exercise/exercise.ts";
import { asCredit, asPercent } from "#app/domain/words/number-words.ts";
import { FieldError } from "../../form/field-error.tsx";
import styles from "./review.module.css";
import type { AttemptReviewData, ReviewProblems } from "./review-data.ts";

interface ScoreChangeProps {
  task: Task;
  data: AttemptReviewData;
  wrong: ReviewProblems;
}

/** Keeps the computed score of a task, or puts another in its place, with a reason. */
export function ScoreChange({ task, data, wrong }: ScoreChangeProps) {
  const { exercise, result } = data.attempt;
  const scored = result.tasks.find((one) => one.task === task.id);
  if (!scored || scored.score === null) return null;
  const change = data.review.body.changes[task.id];
  const { typed, problems } = wrong;
  const value = (field: string, kept: string) => typed[`${field}.${task.id}`] ?? kept;
  const changing = value("change", change ? "change" : "keep") === "change";
  const percentProblem = problems[`percent.${task.id}`];
  const reasonProblem = problems[`reason.${task.id}`];
  const computed = asPercent(scored.score);
  return (
    <fieldset className={styles.change}>
      <legend className="field__label">{taskName(exercise, task)}: score</legend>
      <label className="choice">
        <input type="radio" name={`change.${task.id}`} value="keep" defaultChecked={!changing} /> Keep the
        computed {computed}
      </label>
      <label className="choice">
        <input type="radio" name={`change.${task.id}`} value="change" defaultChecked={changing} />
        <span>Change it</span>
        {scored.type === "mark" && scored.findingCount > 0 && (
          <span className="field__hint">
            {computed} is {asCredit(2 * scored.totalCredit)} ÷ ({plural(scored.countedMarks, "mark")} +{" "}
            {plural(scored.findingCount, "finding")}).
          </span>
        )}
      </label>
      <div className={styles.changed}>
        <div className={percentProblem ? "field field--error" : "field"}>
          <label className="field__label" htmlFor={`percent-${task.id}`}>
            New score, %
          </label>
          <input
            type="text"
            className="input num"
            id={`percent-${task.id}`}
            name={`percent.${task.id}`}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={value("percent", change ? String(Math.round(change.score * 10_000) / 100) : "")}
            aria-invalid={percentProblem ? true : undefined}
            aria-describedby={percentProblem ? `percent-${task.id}-problem` : undefined}
          />
          {percentProblem && <FieldError id={`percent-${task.id}-problem`}>{percentProblem}</FieldError>}
        </div>
        <div className={reasonProblem ? "field field--error" : "field"}>
          <label className="field__label" htmlFor={`reason-${task.id}`}>
            Reason, shown to {data.student.name}
          </label>
          <textarea
            className={`input ${styles.reason}`}
            id={`reason-${task.id}`}
            name={`reason.${task.id}`}
            defaultValue={value("reason", change?.reason ?? "")}
            aria-invalid={reasonProblem ? true : undefined}
            aria-describedby={reasonProblem ? `reason-${task.id}-problem` : undefined}
          />
          {reasonProblem && <FieldError id={`reason-${task.id}-problem`}>{reasonProblem}</FieldError>}
        </div>
      </div>
    </fieldset>
  );
}

/** "1 mark", "2 marks": in figures, since it is a sum. */
function plural(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}
