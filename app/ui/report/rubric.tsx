import { Icon } from "../layout/icon.tsx";
import styles from "./feedback.module.css";

const LEVELS = [
  { value: 0, words: "Not yet", points: "0" },
  { value: 0.5, words: "Partly", points: "½" },
  { value: 1, words: "Yes", points: "1" },
] as const;

interface RubricProps {
  /** Field name; without it the rubric is only to be read. */
  name?: string;
  /** What earns 0, ½ and 1. */
  rubric: [string, string, string];
  rating: 0 | 0.5 | 1 | null;
}

/** Three levels, side by side where there is room. */
export function Rubric({ name, rubric, rating }: RubricProps) {
  if (!name)
    return (
      <dl className={styles.levels}>
        {LEVELS.map(({ value, words, points }, at) => (
          <div key={value} className={rating === value ? styles.chosen : undefined}>
            <dt>
              {rating === value && <Icon name="found" />} {words} <span className="caption">{points}</span>
              {rating === value && <span className="vh">, the rating given</span>}
            </dt>
            <dd>{rubric[at]}</dd>
          </div>
        ))}
      </dl>
    );
  return (
    <fieldset className={styles.rubricSet}>
      <legend className="field__label">Which of these fits your text?</legend>
      <div className={styles.rubric}>
        {LEVELS.map(({ value, words, points }, at) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={rating === value} required />
            <b>{words}</b>
            <span className="muted">{rubric[at]}</span>
            <span className="caption">{points} of 1</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
