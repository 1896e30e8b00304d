import type { QuestionProps } from "./question.tsx";
import styles from "./workspace.module.css";

/** Each left-hand side with a list of what may belong to it. */
export function MatchQuestion({ task, answer, legend }: QuestionProps<"match">) {
  return (
    <fieldset className="stack stack-3">
      {legend}
      <ul className={styles.pairs}>
        {task.lefts.map(({ id, text }) => {
          const field = `p.${task.id}.${id}`;
          return (
            <li key={id}>
              <label htmlFor={field}>{text}</label>
              <select className="input" id={field} name={field} defaultValue={answer?.pairs[id] ?? ""}>
                <option value="">Choose what belongs to it</option>
                {task.rights.map((right) => (
                  <option key={right.id} value={right.id}>
                    {right.text}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
