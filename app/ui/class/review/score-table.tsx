import { countedScore } from "#app/domain/class/counted-score.ts";
import { type ReviewBody, withRatings } from "#app/domain/class/review.ts";
import { taskName } from "#app/domain/class/review-words.ts";
import type { TaskResult } from "#app/domain/scoring/result.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import type { AttemptData } from "./review-data.ts";

interface ScoreTableProps {
  attempt: AttemptData;
  /** As it is being written. */
  body: ReviewBody;
}

/** What was computed and what counts, task by task. */
export function ScoreTable({ attempt: { exercise, result }, body }: ScoreTableProps) {
  const { tasks } = withRatings(result, body.ratings);
  const computed = countedScore({ score: null, tasks: withRatings(result, {}).tasks }, {});
  const counted = countedScore({ score: null, tasks }, body.changes);
  const open = tasks.some((task) => task.type === "rewrite" && task.answered);
  const weight = tasks.reduce((sum, task) => sum + task.weight, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll-x" aria-label="Table of scores" tabIndex={0}>
      <table className="table">
        <caption className="vh">Score by task</caption>
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col" className="n">
              Weight
            </th>
            <th scope="col" className="n">
              Computed
            </th>
            <th scope="col" className="n">
              Counts
            </th>
          </tr>
        </thead>
        <tbody>
          {exercise.tasks.map((task) => {
            const scored = tasks.find((one) => one.task === task.id);
            return (
              scored && (
                <Row
                  key={task.id}
                  name={
                    task.type === "rewrite"
                      ? `${taskName(exercise, task)}, rewrite`
                      : taskName(exercise, task)
                  }
                  scored={scored}
                  change={body.changes[task.id]?.score ?? null}
                />
              )
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Exercise</th>
            <td className="n">{weight}</td>
            <td className="n muted">{open || computed === null ? "not final" : asPercent(computed)}</td>
            <td className="n">
              <b>{counted === null ? "–" : asPercent(counted)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Row({ name, scored, change }: { name: string; scored: TaskResult; change: number | null }) {
  const open = scored.type === "rewrite" && scored.answered;
  const score = scored.score === null ? "–" : asPercent(scored.score);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="n">{scored.weight}</td>
      <td className="n">{change !== null ? <s>{score}</s> : open ? "–" : score}</td>
      <td className="n nb">
        {change !== null ? (
          <>
            <b>{asPercent(change)}</b> <span className="muted">changed</span>
          </>
        ) : (
          <>
            {score}
            {open && <span className="muted"> {scored.score === null ? "not rated" : "rated"}</span>}
          </>
        )}
      </td>
    </tr>
  );
}
