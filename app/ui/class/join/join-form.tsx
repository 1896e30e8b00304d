import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { TextField } from "../../form/text-field.tsx";

interface JoinFormProps {
  lastResult?: SubmissionResult | null;
  /** What was typed before. */
  code?: string;
}

/** Type a join code; how it is typed does not matter. */
export function JoinForm({ lastResult = null, code }: JoinFormProps) {
  const [form, fields] = useForm<{ code: string }>({
    id: "join",
    lastResult,
    defaultValue: code ? { code } : {},
  });
  return (
    <Form method="post" action={paths.join()} className="stack" {...getFormProps(form)}>
      <TextField
        field={fields.code}
        label="Join code"
        hint="Eight letters and digits, such as HK4T 9RWM. Capitals and spaces do not matter."
        autoComplete="off"
        verbatim
      />
      <p>
        <button type="submit" className="btn btn--primary">
          Go on
        </button>
      </p>
    </Form>
  );
}
