import { FieldError } from "../../form/field-error.tsx";

interface AttemptsSelectProps {
  start: string;
  choices: number[];
  /** Words for "as it is for the class"; without them a number must be chosen. */
  asClass?: string;
  prefix?: string;
  problem: string | undefined;
}

/** How many attempts; a number that is not among the choices, from elsewhere, stays choosable. */
export function AttemptsSelect({ start, choices, asClass, prefix = "", problem }: AttemptsSelectProps) {
  const id = `${prefix}attempts`;
  const own = /^\d{1,2}$/.test(start) ? [Number(start)] : [];
  const all = [...new Set([...choices, ...own])].toSorted((a, b) => a - b);
  return (
    <div className={problem ? "field field--error" : "field"}>
      <label className="field__label" htmlFor={id}>
        {asClass === undefined ? "How many" : "Attempts"}
      </label>
      <select
        className="input"
        id={id}
        name="attempts"
        defaultValue={start}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
      >
        {asClass !== undefined && <option value="">{asClass}</option>}
        {all.map((n) => (
          <option key={n} value={n}>
            {n}
          </option>
        ))}
      </select>
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </div>
  );
}
