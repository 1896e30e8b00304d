import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { FieldError } from "../../form/field-error.tsx";
import styles from "./roster.module.css";

const EXAMPLE = [
  ["name", "username", "e-mail"],
  ["Ann Lee", "bramble-31", ""],
  ["Ben Holm", "foxglove-08", "ben@home.example"],
];

/** Chooses a file for a trial run. */
export function RosterUpload({ problem, again }: { problem: string | undefined; again: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  return (
    <section className={styles.upload} aria-labelledby="choose" id="file">
      <Form method="post" encType="multipart/form-data" className="stack">
        <h2 className="h2" id="choose">
          {again ? "Try another file" : "Choose a file"}
        </h2>
        <div className={problem ? "field field--error" : "field"}>
          <label className="field__label" htmlFor="roster-file">
            CSV file
          </label>
          <span className="field__hint" id="roster-file-hint">
            At most 1,000 rows and 256 kB.
          </span>
          <input
            ref={field}
            className="input"
            type="file"
            id="roster-file"
            name="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? "roster-file-hint roster-file-error" : "roster-file-hint"}
          />
          {problem && <FieldError id="roster-file-error">{problem}</FieldError>}
        </div>
        <p>
          <button type="submit" className={again ? "btn" : "btn btn--primary"}>
            Try it out
          </button>
        </p>
      </Form>
      <div className="stack stack-3 small">
        <p>
          The first line says what the columns are; first name and surname may stand in two of them, e-mail
          may be left out or empty, and others are not read. Commas, semicolons and tabs all do.
        </p>
        <table className={`table table--dense ${styles.example}`}>
          <caption className="label">Such a file</caption>
          <tbody>
            {EXAMPLE.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns of the example stay where they are
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          Every new student gets a code, on a slip to cut out, and sets a password with it. A student of
          another of your classes is put into this one too, and keeps their account.
        </p>
      </div>
    </section>
  );
}
