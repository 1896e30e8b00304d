import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { FormError } from "../form/form-error.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { BringWork } from "./bring-work.tsx";
import styles from "./doors.module.css";
import type { Work } from "./work-words.ts";

interface LearnFormProps {
  lastResult: SubmissionResult | null;
  back: string | null;
  /** What has been done here as a guest; null: nothing. */
  work: Work | null;
}

interface LearnFields {
  username: string;
  password: string;
  email?: string;
}

export function LearnForm({ lastResult, back, work }: LearnFormProps) {
  const [form, fields] = useForm<LearnFields>({ id: "sign-up", lastResult });
  return (
    <Form method="post" action={paths.signUp()} className="stack" {...getFormProps(form)}>
      <FormError errors={form.errors} />
      <input type="hidden" name="door" value="learn" />
      {back && <input type="hidden" name="back" value={back} />}
      <TextField
        field={fields.username}
        label="Username"
        hint="Letters, numbers and hyphens. It need not be your name."
        autoComplete="username"
        verbatim
      />
      <PasswordField
        field={fields.password}
        label="Password"
        hint="At least 8 characters. Three or four words are easy to keep."
        autoComplete="new-password"
        least={8}
      />
      <TextField
        field={fields.email}
        label="E-mail (optional)"
        hint="Only to send you a new password."
        type="email"
        autoComplete="email"
      />
      {work && <BringWork work={work} />}
      <p>
        <button type="submit" className={`btn btn--primary ${styles.wide}`}>
          Make an account
        </button>
      </p>
    </Form>
  );
}
