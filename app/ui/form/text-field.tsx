import { type FieldMetadata, getInputProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";

interface TextFieldProps {
  field: FieldMetadata<string | undefined>;
  label: string;
  hint?: ReactNode;
  type?: "text" | "password" | "email";
  autoComplete: string;
  /** Names and passwords are not to be capitalised or corrected. */
  verbatim?: boolean;
}

/** A labelled field with its hint, what was typed, and what is wrong with it. */
export function TextField({
  field,
  label,
  hint,
  type = "text",
  autoComplete,
  verbatim = false,
}: TextFieldProps) {
  const wrong = field.errors?.[0];
  const described = [hint ? field.descriptionId : null, wrong ? field.errorId : null]
    .filter(Boolean)
    .join(" ");
  const { key, ...input } = getInputProps(field, { type, ariaAttributes: false });
  return (
    <div className={wrong ? "field field--error" : "field"}>
      <label className="field__label" htmlFor={field.id}>
        {label}
      </label>
      {hint && (
        <span className="field__hint" id={field.descriptionId}>
          {hint}
        </span>
      )}
      <input
        key={key}
        {...input}
        className="input"
        autoComplete={autoComplete}
        autoCapitalize={verbatim ? "none" : undefined}
        spellCheck={verbatim ? false : undefined}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described || undefined}
      />
      {wrong && <FieldError id={field.errorId}>{wrong}</FieldError>}
    </div>
  );
}
