import type { MatchTask } from "#app/domain/exercise/exercise.ts";
import type { PlainTaskResult } from "#app/domain/scoring/result.ts";
import styles from "./feedback.module.css";
import { Outcome } from "./outcome.tsx";
import { QuestionCard } from "./question-card.tsx";

interface MatchCardProps {
  task: MatchTask;
  /** Left id → right id. */
  pairs: Record<string, string>;
  /** null: the key alone. */
  scored: PlainTaskResult | null;
  name: string;
  /** By the right-hand side's id, as on the worksheet. */
  letters?: Record<string, string> | undefined;
}

/** Each left-hand side with what belongs to it, why, and what you put there instead. */
export function MatchCard({ task, pairs, scored, name, letters }: MatchCardProps) {
  const rights = new Map(task.pairs.map(({ right }) => [right.id, right.text]));
  return (
    <QuestionCard task={task} scored={scored} name={name}>
      <ul className={styles.replies}>
        {task.pairs.map(({ left, right, why }) => {
          const mine = pairs[left.id];
          const matched = mine === right.id;
          return (
            <li key={left.id}>
              <p>
                {left.text} <span aria-hidden="true">→</span>
                <span className="vh">belongs with</span>{" "}
                <span className={styles.rightReply}>
                  {letters?.[right.id] && `${letters[right.id]}. `}
                  {right.text}
                </span>
                {scored && (
                  <span className={styles.verdict}>
                    <Outcome
                      name={matched ? "right" : mine ? "not-right" : "unanswered"}
                      words={matched ? "Matched" : mine ? "Not matched" : undefined}
                    />
                  </span>
                )}
              </p>
              {!matched && mine && <p className="small">You chose: {rights.get(mine)}</p>}
              <p className="small muted">{why}</p>
            </li>
          );
        })}
      </ul>
    </QuestionCard>
  );
}
