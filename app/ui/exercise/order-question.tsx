import type { QuestionProps } from "./question.tsx";
import { swapPlaces } from "./swap-places.ts";
import styles from "./workspace.module.css";

/** A place for each item, in a list of choices: works by keyboard, touch and without scripts alike. */
export function OrderQuestion({ task, answer, legend }: QuestionProps<"order">) {
  return (
    <fieldset className="stack stack-3">
      {legend}
      <p className="field__hint">Give every item its place, 1 for the first.</p>
      <ol className={styles.items} onChange={swapPlaces}>
        {task.items.map(({ id, text }) => {
          const place = answer === undefined ? -1 : answer.sequence.indexOf(id);
          const field = `o.${task.id}.${id}`;
          return (
            <li key={id}>
              <select
                className="input"
                id={field}
                name={field}
                defaultValue={place < 0 ? "" : String(place + 1)}
                data-place={place < 0 ? "" : String(place + 1)}
              >
                <option value="">–</option>
                {task.items.map((item, at) => (
                  <option key={item.id} value={at + 1}>
                    {at + 1}
                  </option>
                ))}
              </select>
              <label htmlFor={field}>{text}</label>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
