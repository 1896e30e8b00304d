import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { BringWork } from "../../account/bring-work.tsx";
import type { Work } from "../../account/work-words.ts";
import { FormError } from "../../form/form-error.tsx";
import { PasswordField } from "../../form/password-field.tsx";
import { TextField } from "../../form/text-field.tsx";
import { Icon } from "../../layout/icon.tsx";
import styles from "./claim.module.css";

interface ClaimViewProps {
  /** From the address, to be typed no more. */
  username: string;
  /** What has been done here as a guest; null: nothing. */
  work: Work | null;
  /** Who is signed in here, and will be no more. */
  signedInAs: string | null;
  lastResult: SubmissionResult | null;
}

/** Where a code from a slip becomes a password. */
export function ClaimView({ username, work, signedInAs, lastResult }: ClaimViewProps) {
  const [form, fields] = useForm<{ username: string; code: string; password: string }>({
    id: "claim",
    lastResult,
    defaultValue: { username },
  });
  return (
    <div className={`wrap ${styles.page}`}>
      <div className="stack stack-3">
        <h1 className="h2 rule-ink">Use a code from your teacher</h1>
        <p className="muted">
          It stands on your slip, with your username. You choose a password, and are signed in.
        </p>
      </div>
      {signedInAs && (
        <div className="banner">
          <Icon name="info" />
          <p>
            <bdi>{signedInAs}</bdi> is signed in here, and will be signed out.
          </p>
        </div>
      )}
      <Form method="post" action={paths.claim()} className="stack" {...getFormProps(form)}>
        <FormError errors={form.errors} />
        <TextField field={fields.username} label="Username" autoComplete="username" verbatim />
        <TextField
          field={fields.code}
          label="Code"
          hint="Eight letters and digits. Capitals and spaces do not matter."
          autoComplete="off"
          verbatim
        />
        <PasswordField
          field={fields.password}
          label="New password"
          hint="At least 8 characters. Three or four words are easy to keep."
          autoComplete="new-password"
          least={8}
        />
        {work && <BringWork work={work} />}
        <p>
          <button type="submit" className={`btn btn--primary ${styles.wide}`}>
            Set the password and sign in
          </button>
        </p>
      </Form>
      <p className="small">
        Password set already? <Link to={paths.signIn()}>Sign in</Link>
      </p>
    </div>
  );
}
