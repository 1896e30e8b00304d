import { Form, Link } from "@remix-run/react";
import { useState } from "react";
import { aheadWords } from "#app/domain/class/ahead-words.ts";
import {
  type OverrideProblems,
  readOverride,
  type TypedOverride,
  typedOverride,
} from "#app/domain/class/override-form.ts";
import { deadlineWords } from "#app/domain/class/override-words.ts";
import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";
import { FieldError } from "../../form/field-error.tsx";
import { PieceLine } from "../pieces.tsx";
import { AssignProblems } from "./assign-problems.tsx";
import styles from "./override.module.css";
import { OverrideFields } from "./override-fields.tsx";

interface OverrideFormProps {
  student: { id: string; name: string };
  start: TypedOverride;
  terms: Terms;
  releasedAt: Date | null;
  /** What is kept for them; null: nothing yet. */
  kept: TermsOverride | null;
  problems: OverrideProblems;
  zone: string;
  now: Date;
  /** The page without this form. */
  back: string;
}

const ANCHORS = Object.fromEntries(
  ["opens", "due", "closes", "attempts", "explain", "reason"].map((name) => [name, `own-${name}`]),
);

/** One student's exceptions, with what they come to in words that follow what is typed. */
export function OverrideForm(props: OverrideFormProps) {
  const { student, start, terms, releasedAt, kept, problems, zone, now, back } = props;
  const [typed, setTyped] = useState<TypedOverride | null>(null);
  const form = typed && readOverride(typed, terms, zone);
  const override = form?.ok ? form.override : kept;
  const ahead = override && aheadWords({ name: student.name, override, terms, releasedAt }, zone, now);
  return (
    <Form
      method="post"
      className={styles.edit}
      noValidate
      aria-labelledby="own"
      preventScrollReset
      onChange={(event) => setTyped(typedIn(event.currentTarget))}
    >
      <h3 className="h4" id="own">
        Exception for {student.name}
      </h3>
      <AssignProblems problems={problems} anchors={ANCHORS} before="this exception can be kept" />
      <input type="hidden" name="student" value={student.id} />
      <OverrideFields start={start} others={terms} problems={problems} />
      <div className={problems.reason ? "field field--error" : "field"}>
        <label className="field__label" htmlFor="own-reason">
          Why
        </label>
        <span className="field__hint" id="own-reason-hint">
          Instructors of this class see it, and the student in an export of their own data. Leave out anything
          medical.
        </span>
        <input
          className="input"
          id="own-reason"
          name="reason"
          autoComplete="off"
          defaultValue={start.reason}
          aria-invalid={problems.reason ? true : undefined}
          aria-describedby={problems.reason ? "own-reason-hint own-reason-error" : "own-reason-hint"}
        />
        {problems.reason && <FieldError id="own-reason-error">{problems.reason}</FieldError>}
      </div>
      <div className="small muted" role="status">
        {override && (
          <p>
            <PieceLine pieces={deadlineWords({ name: student.name, override, terms }, zone, now)} />
          </p>
        )}
        {ahead && (
          <p>
            <PieceLine pieces={ahead} />
          </p>
        )}
      </div>
      <p className="cluster">
        <button type="submit" name="intent" value="save-override" className="btn btn--small btn--primary">
          Keep exception
        </button>
        {kept && (
          <button type="submit" name="intent" value="remove-override" className="btn btn--small btn--quiet">
            Remove it
          </button>
        )}
        <Link className="btn btn--small btn--quiet" to={back} preventScrollReset>
          Close without changing
        </Link>
      </p>
    </Form>
  );
}

function typedIn(form: HTMLFormElement): TypedOverride {
  return typedOverride(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as [string, string]] : [],
    ),
  );
}
