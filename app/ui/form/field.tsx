import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";

export interface FieldProps {
  field: FieldMetadata<string | undefined>;
  label: string;
  hint?: ReactNode;
}

interface FrameProps extends FieldProps {
  /** The input, with what ties it to its hint and to what is wrong with it. */
  children: (aria: { "aria-invalid": true | undefined; "aria-describedby": string | undefined }) => ReactNode;
}

/** The frame of a field: label, hint, input, and what is wrong with what was typed. */
export function Field({ field, label, hint, children }: FrameProps) {
  const wrong = field.errors?.[0];
  const described = [hint ? field.descriptionId : null, wrong ? field.errorId : null];
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
      {children({
        "aria-invalid": wrong ? true : undefined,
        "aria-describedby": described.filter(Boolean).join(" ") || undefined,
      })}
      {wrong && <FieldError id={field.errorId}>{wrong}</FieldError>}
    </div>
  );
}
