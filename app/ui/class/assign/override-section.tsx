import { Form, Link } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { aheadWords } from "#app/domain/class/ahead-words.ts";
import { overrideWords } from "#app/domain/class/override-words.ts";
import type { Terms } from "#app/domain/class/terms.ts";
import type { Exception } from "#app/domain/class/terms-words.ts";
import { PieceLine } from "../pieces.tsx";
import styles from "./override.module.css";

export interface ListedException extends Exception {
  student: string;
  reason: string;
}

interface OverrideSectionProps {
  exceptions: ListedException[];
  students: { id: string; name: string }[];
  zone: string;
  /** The class's. */
  terms: Terms;
  releasedAt: Date | null;
  now: Date;
  /** Whose exception is being changed or added; null: nobody's. */
  chosen: string | null;
  /** The form for it. */
  form: ReactNode;
  /** The page with the form for one student. */
  editUrl: (student: string) => string;
}

/** Single students' own terms, only with what differs. */
export function OverrideSection(props: OverrideSectionProps) {
  const { exceptions, students, chosen, form, editUrl, zone } = props;
  const without = students.filter(({ id }) => !exceptions.some(({ student }) => student === id));
  const adding = chosen !== null && without.some(({ id }) => id === chosen);
  return (
    <section aria-labelledby="exceptions">
      <h2 className="h3" id="exceptions">
        Exceptions {exceptions.length > 0 && <span className="muted">{exceptions.length}</span>}
      </h2>
      <div className="stack">
        <p className="small muted">
          One student’s own dates or attempts. What is empty is as for the class, and what is set always beats
          it.
        </p>
        {exceptions.length > 0 && (
          <table className={`table ${styles.table}`}>
            <caption className="vh">Exceptions for single students</caption>
            <thead>
              <tr>
                <th scope="col">Student</th>
                <th scope="col">What differs</th>
                <th scope="col">Why</th>
                <th scope="col">
                  <span className="vh">Change</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {exceptions.map(({ student, name, override, reason }) => (
                <Fragment key={student}>
                  <tr>
                    <th scope="row">{name}</th>
                    <td>
                      {overrideWords(override, zone).join("; ")}
                      <AheadLine {...props} name={name} override={override} />
                    </td>
                    <td>{reason}</td>
                    <td className="n">
                      <Link className="linkbtn" to={editUrl(student)} preventScrollReset>
                        Edit<span className="vh"> the exception for {name}</span>
                      </Link>
                    </td>
                  </tr>
                  {chosen === student && (
                    <tr className={styles.editing}>
                      <td colSpan={4}>{form}</td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
        {adding && form}
        {without.length > 0 && (
          <Form method="get" className="field-row" preventScrollReset>
            <div className="field">
              <label className="field__label" htmlFor="exception">
                Add an exception for
              </label>
              <select className="input" id="exception" name="exception" defaultValue="">
                <option value="">Choose a student</option>
                {without.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit" className="btn">
              Add
            </button>
          </Form>
        )}
        {students.length === 0 && <p className="small muted">The class has no students yet.</p>}
      </div>
    </section>
  );
}

/** A warning where the class knows the key before this student is done. */
function AheadLine({ name, override, ...props }: OverrideSectionProps & Exception) {
  const { terms, releasedAt, zone, now } = props;
  const words = aheadWords({ name, override, terms, releasedAt }, zone, now);
  if (!words) return null;
  return (
    <p className="caption">
      <PieceLine pieces={words} />
    </p>
  );
}
