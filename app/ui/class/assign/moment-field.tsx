import type { Wall } from "#app/domain/class/zoned-time.ts";
import { FieldError } from "../../form/field-error.tsx";
import styles from "./assign.module.css";

interface MomentFieldProps {
  which: "opens" | "due" | "closes";
  label: string;
  hint?: string;
  /** Keeps the ids of two forms on one page apart. */
  prefix?: string;
  start: Wall;
  problem: string | undefined;
  /** What the zone's clocks do at that time. */
  note?: string | null;
}

/** A day and a time of day. */
export function MomentField(props: MomentFieldProps) {
  const { which, label, hint, prefix = "", start, problem, note } = props;
  const id = `${prefix}${which}`;
  const described = [hint && `${id}-hint`, note && `${id}-note`, problem && `${id}-error`];
  const aria = {
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": described.filter(Boolean).join(" ") || undefined,
  };
  return (
    <fieldset className={problem ? "field field--error" : "field"} aria-labelledby={`${id}-label`}>
      <span className="field__label" id={`${id}-label`}>
        {label}
      </span>
      {hint && (
        <span className="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span className={styles.when}>
        <input
          className="input"
          type="date"
          id={id}
          name={`${which}Date`}
          defaultValue={start.date}
          aria-label={`${label}: day`}
          {...aria}
        />
        <input
          className="input"
          type="time"
          name={`${which}Time`}
          defaultValue={start.time}
          aria-label={`${label}: time`}
          {...aria}
        />
      </span>
      {note && (
        <p className={styles.shift} id={`${id}-note`} role="status">
          {note}
        </p>
      )}
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </fieldset>
  );
}
