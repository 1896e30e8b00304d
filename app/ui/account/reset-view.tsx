import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { FormError } from "../form/form-error.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { TextField } from "../form/text-field.tsx";
import styles from "./doors.module.css";

export type ResetState =
  | { step: "ask"; result?: SubmissionResult }
  | { step: "sent" }
  | { step: "choose"; result?: SubmissionResult }
  | { step: "used" };

export function ResetView({ state, token }: { state: ResetState; token: string | null }) {
  return (
    <div className="wrap">
      <div className={styles.doors}>
        <section aria-labelledby="reset">
          <h1 className="h2 rule-ink" id="reset">
            A new password
          </h1>
          {state.step === "ask" && <AskForm result={state.result ?? null} />}
          {state.step === "sent" && (
            <div className="stack" role="status">
              <p>
                If there is an account with this name and an e-mail address, a link is on its way there. It
                works once, for an hour.
              </p>
              <p className="caption">Nothing after ten minutes? Look in the spam folder, then ask again.</p>
            </div>
          )}
          {state.step === "choose" && <ChooseForm token={token ?? ""} result={state.result ?? null} />}
          {state.step === "used" && (
            <div className="stack">
              <p>This link has been used, or is more than an hour old.</p>
              <p>
                <Link className="btn" to={paths.reset()}>
                  Ask for a new one
                </Link>
              </p>
            </div>
          )}
        </section>
      </div>
    </div>
  );
}

function AskForm({ result }: { result: SubmissionResult | null }) {
  const [form, fields] = useForm<{ login: string }>({ id: "ask-reset", lastResult: result });
  return (
    <Form method="post" action={paths.reset()} className="stack" {...getFormProps(form)}>
      <FormError errors={form.errors} />
      <TextField field={fields.login} label="Username or e-mail" autoComplete="username" verbatim />
      <p>
        <button type="submit" className={`btn btn--primary ${styles.wide}`}>
          Send me a link
        </button>
      </p>
      <p className="caption">Only an account with an e-mail address can be sent one.</p>
    </Form>
  );
}

function ChooseForm({ token, result }: { token: string; result: SubmissionResult | null }) {
  const [form, fields] = useForm<{ password: string }>({ id: "reset-form", lastResult: result });
  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      <FormError errors={form.errors} />
      <input type="hidden" name="token" value={token} />
      <PasswordField
        field={fields.password}
        label="New password"
        hint="At least 8 characters; 15 for instructors."
        autoComplete="new-password"
        least={8}
      />
      <p>
        <button type="submit" className={`btn btn--primary ${styles.wide}`}>
          Set the password
        </button>
      </p>
      <p className="caption">Every device is signed out; then sign in with the new password.</p>
    </Form>
  );
}
