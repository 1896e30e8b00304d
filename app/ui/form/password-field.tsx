import { type FieldMetadata, getInputProps } from "@conform-to/react";
import { useState } from "react";
import { useHydrated } from "../layout/use-hydrated.ts";
import { FieldError } from "./field-error.tsx";
import styles from "./password-field.module.css";

interface PasswordFieldProps {
  field: FieldMetadata<string | undefined>;
  label: string;
  hint?: string;
  autoComplete: "current-password" | "new-password";
  /** Fewest characters, for the bar under a new password. */
  least?: number;
}

/** A password that can be shown, so that a typo is seen before it is sent. Pasting is welcome. */
export function PasswordField({ field, label, hint, autoComplete, least }: PasswordFieldProps) {
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  const [length, setLength] = useState(0);
  const wrong = field.errors?.[0];
  const described = [hint ? field.descriptionId : null, wrong ? field.errorId : null]
    .filter(Boolean)
    .join(" ");
  const { key, ...input } = getInputProps(field, {
    type: shown ? "text" : "password",
    ariaAttributes: false,
  });
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
      <div className={styles.row}>
        <input
          key={key}
          {...input}
          className="input"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => setLength([...event.target.value].length)}
        />
        {hydrated && (
          <button
            type="button"
            className="btn"
            aria-pressed={shown}
            aria-label={`Show the ${label.toLowerCase()}`}
            onClick={() => setShown(!shown)}
          >
            Show
          </button>
        )}
      </div>
      {least !== undefined && length > 0 && length < least && (
        <p className="meter" aria-hidden="true">
          <span className="meter__track">
            <span className="meter__fill" style={{ "--v": (100 * length) / least } as React.CSSProperties} />
          </span>
          <span>
            {length} of {least} characters
          </span>
        </p>
      )}
      {wrong && <FieldError id={field.errorId}>{wrong}</FieldError>}
    </div>
  );
}
