import { getInputProps } from "@conform-to/react";
import { Field, type FieldProps } from "./field.tsx";

interface TextFieldProps extends FieldProps {
  type?: "text" | "email";
  autoComplete: string;
  /** Names and passwords are not to be capitalised or corrected. */
  verbatim?: boolean;
}

/** A field for a line of text. */
export function TextField({ type = "text", autoComplete, verbatim = false, ...frame }: TextFieldProps) {
  const { key, ...input } = getInputProps(frame.field, { type, ariaAttributes: false });
  return (
    <Field {...frame}>
      {(aria) => (
        <input
          key={key}
          {...input}
          {...aria}
          className="input"
          autoComplete={autoComplete}
          autoCapitalize={verbatim ? "none" : undefined}
          spellCheck={verbatim ? false : undefined}
        />
      )}
    </Field>
  );
}
