import { FieldError } from "../../form/field-error.tsx";

interface AssignTitleProps {
  start: string;
  hint: string;
  problem: string | undefined;
}

export function AssignTitle({ start, hint, problem }: AssignTitleProps) {
  return (
    <div className={problem ? "field field--error" : "field"}>
      <label className="field__label" htmlFor="title">
        Title
      </label>
      <span className="field__hint" id="title-hint">
        {hint}
      </span>
      <input
        className="input"
        id="title"
        name="title"
        autoComplete="off"
        defaultValue={start}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "title-hint title-error" : "title-hint"}
      />
      {problem && <FieldError id="title-error">{problem}</FieldError>}
    </div>
  );
}
