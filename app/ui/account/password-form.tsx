import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormError } from "../form/form-error.tsx";
import { PasswordField } from "../form/password-field.tsx";
import styles from "./account.module.css";

interface PasswordFormProps {
  least: number;
  lastResult: SubmissionResult | null;
}

export function PasswordForm({ least, lastResult }: PasswordFormProps) {
  const [form, fields] = useForm<{ current: string; next: string }>({ id: "password", lastResult });
  return (
    <section aria-labelledby="password-title">
      <h2 className="h3" id="password-title">
        Password
      </h2>
      <Form method="post" className="stack stack-5" {...getFormProps(form)}>
        <FormError errors={form.errors} />
        <div className={styles.pair}>
          <PasswordField
            field={fields.current}
            label="Password now"
            hint="To be sure that it is you."
            autoComplete="current-password"
          />
          <PasswordField
            field={fields.next}
            label="New password"
            hint={`At least ${least} characters.`}
            autoComplete="new-password"
            least={least}
          />
        </div>
        <p className="cluster">
          <button type="submit" name="intent" value="password" className="btn">
            Change password
          </button>
          <span className="caption">Every other device is signed out.</span>
        </p>
      </Form>
    </section>
  );
}
