import type { ChoiceTask } from "#app/domain/exercise/exercise.ts";
import type { PlainTaskResult } from "#app/domain/scoring/result.ts";
import styles from "./feedback.module.css";
import { Outcome, type OutcomeName } from "./outcome.tsx";
import { QuestionCard } from "./question-card.tsx";

interface ChoiceCardProps {
  task: ChoiceTask;
  /** Ids. */
  chosen: string[];
  /** null: the key alone. */
  scored: PlainTaskResult | null;
  name: string;
}

/** Every answer with its reason: the right one, yours, and those you passed over. */
export function ChoiceCard({ task, chosen, scored, name }: ChoiceCardProps) {
  return (
    <QuestionCard task={task} scored={scored} name={name}>
      <ul className={styles.replies}>
        {task.answers.map((answer) => {
          const mine = chosen.includes(answer.id);
          const verdict = scored ? verdictOf(answer.right, mine) : keyOf(answer.right);
          return (
            <li key={answer.id}>
              <p>
                <span className={answer.right ? styles.rightReply : undefined}>{answer.text}</span>
                {verdict && (
                  <span className={styles.verdict}>
                    <Outcome name={verdict.shape} words={verdict.words} />
                  </span>
                )}
              </p>
              {answer.why && <p className="small muted">{answer.why}</p>}
            </li>
          );
        })}
      </ul>
    </QuestionCard>
  );
}

function keyOf(right: boolean): { shape: OutcomeName; words: string } | null {
  return right ? { shape: "right", words: "Right answer" } : null;
}

function verdictOf(right: boolean, mine: boolean): { shape: OutcomeName; words: string } | null {
  if (right)
    return mine
      ? { shape: "right", words: "Your answer, right" }
      : { shape: "missed", words: "Right answer" };
  return mine ? { shape: "not-right", words: "Your answer" } : null;
}
