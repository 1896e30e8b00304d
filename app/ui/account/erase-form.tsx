import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FieldError } from "../form/field-error.tsx";
import { FormError } from "../form/form-error.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { TextField } from "../form/text-field.tsx";
import styles from "./account.module.css";

interface EraseFormProps {
  guest: boolean;
  /** What the account is signed in with. */
  named: string;
  /** The classes that nobody else teaches, by name. */
  taughtAlone: string[];
  lastResult: SubmissionResult | null;
}

export function EraseForm({ guest, named, taughtAlone, lastResult }: EraseFormProps) {
  const [form, fields] = useForm<{ name: string; password: string; sure: string }>({
    id: "erase",
    lastResult,
  });
  const unsure = fields.sure.errors?.[0];
  return (
    <section aria-labelledby="erase-title">
      <h2 className="h3" id="erase-title">
        {guest ? "Erase your work" : "Erase your account"}
      </h2>
      <Form method="post" className="stack" {...getFormProps(form)}>
        <FormError errors={form.errors} />
        <p>
          This cannot be undone. There is no copy to bring back, except in backups that the operator keeps.
        </p>
        <section className="scroll-x" aria-label="What happens to your data">
          <table className={`table ${styles.consequences}`}>
            <caption className="vh">What happens to your data</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">What happens to it</th>
              </tr>
            </thead>
            <tbody>
              {!guest && (
                <tr>
                  <th scope="row">Name, username, password, e-mail, sessions</th>
                  <td>Erased at once. Someone else can take the username.</td>
                </tr>
              )}
              <tr>
                <th scope="row">Attempts with every mark, drills, notes</th>
                <td>Erased at once.</td>
              </tr>
              {taughtAlone.length > 0 && (
                <tr>
                  <th scope="row">Classes that only you teach: {taughtAlone.join(", ")}</th>
                  <td>
                    Erased at once, with their assignments. Students keep their own work and what was said
                    about it. To keep a class, let somebody else teach it first.
                  </td>
                </tr>
              )}
              <tr>
                <th scope="row">Lines in the operator’s log</th>
                <td>What was done stays, without anything that leads back to you.</td>
              </tr>
            </tbody>
          </table>
        </section>
        {guest ? (
          <div className="field">
            <label className="choice">
              <input
                type="checkbox"
                name="sure"
                value="yes"
                aria-invalid={unsure ? true : undefined}
                aria-describedby={unsure ? fields.sure.errorId : undefined}
              />{" "}
              Yes, erase everything I have done in this browser
            </label>
            {unsure && <FieldError id={fields.sure.errorId}>{unsure}</FieldError>}
          </div>
        ) : (
          <div className={styles.pair}>
            <TextField
              field={fields.name}
              label={`To go on, type your ${named}`}
              autoComplete="off"
              verbatim
            />
            <PasswordField field={fields.password} label="Password" autoComplete="current-password" />
          </div>
        )}
        <p className="cluster">
          <button type="submit" name="intent" value="erase" className="btn">
            {guest ? "Erase my work" : "Erase my account"}
          </button>
          <span className="caption">You may want to export before.</span>
        </p>
      </Form>
    </section>
  );
}
