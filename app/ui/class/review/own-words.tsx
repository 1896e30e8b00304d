import { taskName } from "#app/domain/class/review-words.ts";
import { RateAnswer } from "./rate-answer.tsx";
import styles from "./review.module.css";
import type { AttemptReviewData, ReviewProblems } from "./review-data.ts";

/** Every open answer of the attempt, to be rated; nothing where there is none. */
export function OwnWords({ data, wrong }: { data: AttemptReviewData; wrong: ReviewProblems }) {
  const { exercise, result } = data.attempt;
  const open = exercise.tasks.flatMap((task) => (task.type === "rewrite" ? [task] : []));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open">
      <div className="section-head split">
        <h2 className="h2" id="open">
          In {data.student.name}’s own words
        </h2>
      </div>
      <div className={styles.answers}>
        {open.map((task) => (
          <RateAnswer
            key={task.id}
            task={task}
            place={taskName(exercise, task)}
            weight={result.tasks.find((one) => one.task === task.id)?.weight ?? 1}
            data={data}
            wrong={wrong}
          />
        ))}
      </div>
    </section>
  );
}
