import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { FormError } from "../form/form-error.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { TextField } from "../form/text-field.tsx";
import styles from "./doors.module.css";

interface TeachFields {
  displayName: string;
  email: string;
  password: string;
}

interface TeachFormProps {
  lastResult: SubmissionResult | null;
  back: string | null;
}

export function TeachForm({ lastResult, back }: TeachFormProps) {
  const [form, fields] = useForm<TeachFields>({ id: "teach", lastResult });
  return (
    <Form method="post" action={paths.signUp()} className="stack" {...getFormProps(form)}>
      <FormError errors={form.errors} />
      <input type="hidden" name="door" value="teach" />
      {back && <input type="hidden" name="back" value={back} />}
      <TextField field={fields.displayName} label="Your name" autoComplete="name" />
      <TextField
        field={fields.email}
        label="E-mail"
        hint="You sign in with it."
        type="email"
        autoComplete="email"
      />
      <PasswordField
        field={fields.password}
        label="Passphrase"
        hint="At least 15 characters. No other rules: a sentence with spaces is best. You look after other people’s marks, so yours is longer."
        autoComplete="new-password"
        least={15}
      />
      <p>
        <button type="submit" className={`btn btn--primary ${styles.wide}`}>
          Make an instructor account
        </button>
      </p>
      <p className="caption">Your work as a guest comes along here too.</p>
    </Form>
  );
}
