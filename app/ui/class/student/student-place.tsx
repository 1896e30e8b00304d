import { Form, Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { paths } from "#app/paths.ts";
import { FieldError } from "../../form/field-error.tsx";
import { Icon } from "../../layout/icon.tsx";
import styles from "./student-view.module.css";
import type { StudentViewProps } from "./student-view.tsx";

type Props = Pick<StudentViewProps, "class" | "student" | "classes" | "unused" | "asks" | "results">;

/** A student's place in the class: to another one, or out of it. */
export function StudentPlace({ class: klass, student, classes, unused, asks, results }: Props) {
  return (
    <section aria-labelledby="place">
      <h2 className="h3" id="place">
        Place in the class
      </h2>
      <div className="stack stack-5">
        {classes.length > 0 && (
          <Form method="post" className={styles.line}>
            <div className={results.move ? "field field--error" : "field"}>
              <label className="field__label" htmlFor="to">
                Move to
              </label>
              <span className="field__hint" id="to-hint">
                Exceptions made for them here end; a new pseudonym is given there.
              </span>
              <select
                className="input"
                id="to"
                name="to"
                aria-invalid={results.move ? true : undefined}
                aria-describedby={results.move ? "to-hint to-error" : "to-hint"}
              >
                {classes.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              {results.move && <FieldError id="to-error">{results.move}</FieldError>}
            </div>
            <button type="submit" name="intent" value="move" className="btn">
              Move
            </button>
          </Form>
        )}
        {asks === "remove" ? (
          <AskToRemove classId={klass.id} student={student} unused={unused} />
        ) : (
          <p>
            <Link className="btn" to={paths.classStudentRemove(klass.id, student.id)} preventScrollReset>
              Remove from the class
            </Link>
          </p>
        )}
      </div>
    </section>
  );
}

function AskToRemove({ classId, student, unused }: { classId: string } & Pick<Props, "student" | "unused">) {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Form
      method="post"
      className={`banner banner--error ${styles.ask}`}
      ref={box}
      tabIndex={-1}
      aria-labelledby="ask-remove"
    >
      <Icon name="alert" />
      <div className="stack stack-3">
        <p id="ask-remove">
          <strong>
            Remove <bdi>{student.shown}</bdi> from this class?
          </strong>{" "}
          {unused
            ? "Nobody has ever signed in to this account, so it is erased, and its username is free again."
            : "The account and its work stay theirs, and are gone from the pages of this class. Exceptions made for them here end."}
        </p>
        <p className="cluster">
          <button type="submit" name="intent" value="remove" className="btn">
            Remove
          </button>
          <Link className="btn btn--quiet" to={paths.classStudent(classId, student.id)} preventScrollReset>
            Leave it
          </Link>
        </p>
      </div>
    </Form>
  );
}
