import { getInputProps } from "@conform-to/react";
import { useState } from "react";
import { useHydrated } from "../layout/use-hydrated.ts";
import { Field, type FieldProps } from "./field.tsx";
import styles from "./password-field.module.css";

interface PasswordFieldProps extends FieldProps {
  autoComplete: "current-password" | "new-password";
  /** Fewest characters, for the bar under a new password. */
  least?: number;
}

/** A password that can be shown, so that a typo is seen before it is sent. Pasting is welcome. */
export function PasswordField({ autoComplete, least, ...frame }: PasswordFieldProps) {
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  const [length, setLength] = useState(0);
  const type = shown ? "text" : "password";
  const { key, ...input } = getInputProps(frame.field, { type, ariaAttributes: false });
  return (
    <Field {...frame}>
      {(aria) => (
        <>
          <div className={styles.row}>
            <input
              key={key}
              {...input}
              {...aria}
              className="input"
              autoComplete={autoComplete}
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => setLength([...event.target.value].length)}
            />
            {hydrated && (
              <button
                type="button"
                className="btn"
                aria-pressed={shown}
                aria-label={`Show the ${frame.label.toLowerCase()}`}
                onClick={() => setShown(!shown)}
              >
                Show
              </button>
            )}
          </div>
          {least !== undefined && length > 0 && length < least && (
            <LengthMeter length={length} least={least} />
          )}
        </>
      )}
    </Field>
  );
}

function LengthMeter({ length, least }: { length: number; least: number }) {
  return (
    <p className="meter" aria-hidden="true">
      <span className="meter__track">
        <span className="meter__fill" style={{ "--v": (100 * length) / least } as React.CSSProperties} />
      </span>
      <span>
        {length} of {least} characters
      </span>
    </p>
  );
}
