import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { BringWork } from "../../account/bring-work.tsx";
import type { Work } from "../../account/work-words.ts";
import { FormError } from "../../form/form-error.tsx";
import { PasswordField } from "../../form/password-field.tsx";
import { TextField } from "../../form/text-field.tsx";
import styles from "./join.module.css";

interface JoinNewFormProps {
  suggestion: string;
  /** What has been done here as a guest; null: nothing. */
  work: Work | null;
  lastResult: SubmissionResult | null;
}

/** Makes an account and joins in one go. */
export function JoinNewForm({ suggestion, work, lastResult }: JoinNewFormProps) {
  const [form, fields] = useForm<{ username: string; displayName?: string; password: string }>({
    id: "join-new",
    lastResult,
    defaultValue: { username: suggestion },
  });
  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      <FormError errors={form.errors} />
      <TextField
        field={fields.username}
        label="Username"
        hint="You sign in with it. Keep this one or choose another; it need not be your name."
        autoComplete="username"
        verbatim
      />
      <TextField
        field={fields.displayName}
        label="Name (optional)"
        hint="So that your teacher knows who you are."
        autoComplete="name"
      />
      <PasswordField
        field={fields.password}
        label="Password"
        hint="At least 8 characters. Three or four words are easy to keep."
        autoComplete="new-password"
        least={8}
      />
      {work && <BringWork work={work} />}
      <p>
        <button type="submit" className={`btn btn--primary ${styles.wide}`}>
          Make an account and join
        </button>
      </p>
    </Form>
  );
}
