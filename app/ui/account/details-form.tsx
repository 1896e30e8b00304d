import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormError } from "../form/form-error.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { TextField } from "../form/text-field.tsx";
import styles from "./account.module.css";

interface DetailsFormProps {
  person: { role: string; username: string | null; displayName: string | null; email: string | null };
  lastResult: SubmissionResult | null;
}

interface DetailsFields {
  username?: string;
  displayName?: string;
  email?: string;
  password?: string;
}

export function DetailsForm({ person, lastResult }: DetailsFormProps) {
  const { username, displayName, email, role } = person;
  const [form, fields] = useForm<DetailsFields>({
    id: "details",
    lastResult,
    defaultValue: { username, displayName, email },
  });
  return (
    <section aria-labelledby="you">
      <h2 className="h3" id="you">
        You
      </h2>
      <Form method="post" className="stack stack-5" {...getFormProps(form)}>
        <FormError errors={form.errors} />
        <div className={styles.pair}>
          <TextField
            field={fields.username}
            label={role === "instructor" ? "Username (optional)" : "Username"}
            hint="You sign in with it."
            autoComplete="username"
            verbatim
          />
          <TextField
            field={fields.displayName}
            label="Name (optional)"
            hint="What the site calls you."
            autoComplete="name"
          />
        </div>
        <div className={styles.pair}>
          <TextField
            field={fields.email}
            label={role === "instructor" ? "E-mail" : "E-mail (optional)"}
            hint="Only to send you a new password."
            type="email"
            autoComplete="email"
          />
          <PasswordField
            field={fields.password}
            label="Password, to change the e-mail"
            hint="Only then is it needed here."
            autoComplete="current-password"
          />
        </div>
        <p>
          <button type="submit" name="intent" value="details" className="btn">
            Save
          </button>
        </p>
      </Form>
    </section>
  );
}
