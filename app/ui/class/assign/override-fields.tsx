import type { OverrideProblems, TypedOverride } from "#app/domain/class/override-form.ts";
import { FieldError } from "../../form/field-error.tsx";
import { AttemptsSelect } from "./attempts-select.tsx";
import { MomentField } from "./moment-field.tsx";
import styles from "./override.module.css";

interface OverrideFieldsProps {
  start: TypedOverride;
  /** What "as for the class" is. */
  others: { attempts: number; counts: string; explain: string; late: string };
  problems: OverrideProblems;
}

const COUNTS = { first: "The first", best: "The best", last: "The last" };
const EXPLAIN = {
  "at-once": "At once",
  due: "When it is due",
  close: "When it closes",
  release: "When I release them",
};
const LATE = { marked: "Marked late", refused: "Refused" };
const LABELS = { opens: "Opens", due: "Due", closes: "Closes" };

/** Everything that may differ for one student; what is empty stays as it is for the class. */
export function OverrideFields({ start, others, problems }: OverrideFieldsProps) {
  const choices = [
    { name: "counts", label: "Which one counts", options: COUNTS },
    { name: "explain", label: "Explanations", options: EXPLAIN },
    { name: "late", label: "Late work", options: LATE },
  ] as const;
  return (
    <div className={styles.grid}>
      {(["due", "closes", "opens"] as const).map((which) => (
        <MomentField
          key={which}
          which={which}
          prefix="own-"
          label={LABELS[which]}
          start={{ date: start[`${which}Date`], time: start[`${which}Time`] }}
          problem={problems[which]}
        />
      ))}
      <AttemptsSelect
        prefix="own-"
        start={start.attempts}
        choices={[1, 2, 3, 4, 5, 10]}
        asClass={`As for the class: ${others.attempts}`}
        problem={problems.attempts}
      />
      {choices.map(({ name, label, options }) => (
        <div key={name} className="field">
          <label className="field__label" htmlFor={`own-${name}`}>
            {label}
          </label>
          <select className="input" id={`own-${name}`} name={name} defaultValue={start[name]}>
            <option value="">
              As for the class: {Object.entries(options).find(([value]) => value === others[name])?.[1]}
            </option>
            {Object.entries(options).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          {name === "explain" && problems.explain && (
            <FieldError id="own-explain-error">{problems.explain}</FieldError>
          )}
        </div>
      ))}
    </div>
  );
}
