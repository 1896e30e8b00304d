import type { OrderTask } from "#app/domain/exercise/exercise.ts";
import type { PlainTaskResult } from "#app/domain/scoring/result.ts";
import { Icon } from "../layout/icon.tsx";
import styles from "./feedback.module.css";
import { QuestionCard } from "./question-card.tsx";

interface OrderCardProps {
  task: OrderTask;
  /** Ids, first to last; null where a place was left empty. */
  sequence: (string | null)[];
  /** null: the key alone. */
  scored: PlainTaskResult | null;
  name: string;
}

/** The right order beside yours, place by place. */
export function OrderCard({ task, sequence, scored, name }: OrderCardProps) {
  const texts = new Map(task.items.map((item) => [item.id, item.text]));
  const started = sequence.some((id) => id !== null);
  return (
    <QuestionCard task={task} scored={scored} name={name}>
      <table className={`table ${styles.comparison}`}>
        <caption className="vh">The right order{scored && " and yours"}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Place</span>
            </th>
            <th scope="col">Right order</th>
            {started && <th scope="col">Your order</th>}
          </tr>
        </thead>
        <tbody>
          {task.items.map((item, at) => (
            <tr key={item.id}>
              <th scope="row">{at + 1}</th>
              <td>{item.text}</td>
              {started && <td>{yours(sequence[at] ?? null, item.id, texts)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {scored && !started && <p className="muted">You put nothing in order.</p>}
      <p>{task.why}</p>
    </QuestionCard>
  );
}

function yours(placed: string | null, right: string, texts: Map<string, string>) {
  if (placed === right)
    return (
      <>
        <Icon name="tick" /> <span className="muted">the same</span>
      </>
    );
  return placed === null ? <span className="muted">left empty</span> : texts.get(placed);
}
