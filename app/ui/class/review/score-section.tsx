import type { ReviewBody } from "#app/domain/class/review.ts";
import styles from "./review.module.css";
import type { AttemptReviewData, ReviewProblems } from "./review-data.ts";
import { ScoreChange } from "./score-change.tsx";
import { ScoreTable } from "./score-table.tsx";

interface ScoreSectionProps {
  data: AttemptReviewData;
  body: ReviewBody;
  wrong: ReviewProblems;
}

/** Scores, computed and as they count, and where to change them. */
export function ScoreSection({ data, body, wrong }: ScoreSectionProps) {
  const tasks = data.attempt.exercise.tasks.filter(({ type }) => type !== "rewrite");
  const marking = tasks.filter(({ type }) => type === "mark");
  const others = tasks.filter(({ type }) => type !== "mark");
  const touched = others.some(
    ({ id }) =>
      data.review.body.changes[id] || wrong.problems[`percent.${id}`] || wrong.problems[`reason.${id}`],
  );
  const changes = (some: typeof tasks) =>
    some.map((task) => <ScoreChange key={task.id} task={task} data={data} wrong={wrong} />);
  return (
    <section className="section" aria-labelledby="score">
      <div className="section-head split">
        <h2 className="h2" id="score">
          Score
        </h2>
        <p className="small muted">Computed and changed scores are both kept, with your name and the time</p>
      </div>
      <div className={styles.twocol}>
        <ScoreTable attempt={data.attempt} body={body} />
        <div className="stack">
          {changes(marking)}
          {marking.length === 0
            ? changes(others)
            : others.length > 0 && (
                <details open={touched || undefined}>
                  <summary className="small">Change the score of a question</summary>
                  <div className={styles.more}>{changes(others)}</div>
                </details>
              )}
        </div>
      </div>
    </section>
  );
}
