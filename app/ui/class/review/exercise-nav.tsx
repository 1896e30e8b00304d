import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import styles from "./review.module.css";
import type { ReviewData } from "./review-data.ts";

/** The exercises of the assignment, and of the one that is open, this student's attempts. */
export function ExerciseNav({ data, attempt }: { data: ReviewData; attempt: string | null }) {
  const { class: of, assignment, student, exercises, exerciseId } = data;
  const own = exercises.find(({ id }) => id === exerciseId)?.attempts ?? [];
  const to = (exercise: string, more: Record<string, string> = {}) =>
    paths.reviewAttempt(of.id, assignment.id, student.id, { exercise, ...more });
  return (
    <div className={`no-print ${styles.navs}`}>
      {exercises.length > 1 && (
        <nav className="chips" aria-label={`Exercises of ${student.name}`}>
          {exercises.map(({ id, title, attempts }) => (
            <Link key={id} className="chip" to={to(id)} aria-current={id === exerciseId ? "true" : undefined}>
              {title}
              <span className="vh">, {wordsFor(attempts)}</span>
              {attempts.some(({ waits }) => waits) && <span aria-hidden="true">…</span>}
            </Link>
          ))}
        </nav>
      )}
      {own.length > 1 && (
        <nav className="chips" aria-label={`Attempts of ${student.name}`}>
          {own.map(({ id, counts }, at) => (
            <Link
              key={id}
              className="chip"
              to={to(exerciseId, { attempt: id })}
              aria-current={id === attempt ? "true" : undefined}
            >
              Attempt {at + 1}
              {counts && ", counts"}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}

function wordsFor(attempts: ReviewData["exercises"][number]["attempts"]): string {
  if (attempts.length === 0) return "not handed in";
  return attempts.some(({ waits }) => waits) ? "awaiting review" : "handed in";
}
