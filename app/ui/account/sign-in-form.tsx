import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { FormError } from "../form/form-error.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { TextField } from "../form/text-field.tsx";
import styles from "./doors.module.css";

interface SignInFormProps {
  lastResult: SubmissionResult | null;
  back: string | null;
}

export function SignInForm({ lastResult, back }: SignInFormProps) {
  const [form, fields] = useForm<{ login: string; password: string }>({ id: "sign-in", lastResult });
  return (
    <Form method="post" action={paths.signIn()} className="stack" {...getFormProps(form)}>
      <FormError errors={form.errors} />
      {back && <input type="hidden" name="back" value={back} />}
      <TextField field={fields.login} label="Username or e-mail" autoComplete="username" verbatim />
      <PasswordField field={fields.password} label="Password" autoComplete="current-password" />
      <label className="choice">
        <input type="checkbox" name="keep" /> Keep me signed in on this device
        <span className="field__hint">Not on a shared computer</span>
      </label>
      <p>
        <button type="submit" className={`btn btn--primary ${styles.wide}`}>
          Sign in
        </button>
      </p>
      <p className="small">
        <Link to={paths.reset()}>Forgot the password</Link>
      </p>
      <p className="small">
        A code from your teacher? <Link to={paths.claim()}>Use it here.</Link>
      </p>
    </Form>
  );
}
