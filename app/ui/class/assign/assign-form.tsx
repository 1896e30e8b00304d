import { Form } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import {
  type AssignmentProblems,
  type TypedAssignment,
  typedAssignment,
} from "#app/domain/class/assignment-form.ts";
import { type Exception, explainedApart } from "#app/domain/class/terms-words.ts";
import { readTerms } from "#app/domain/class/typed-terms.ts";
import styles from "./assign.module.css";
import { AssignAside } from "./assign-aside.tsx";
import { AssignHow } from "./assign-how.tsx";
import { AssignTitle } from "./assign-title.tsx";
import { AssignWhat, type OfferedModule } from "./assign-what.tsx";
import { AssignWhen } from "./assign-when.tsx";

interface AssignFormProps {
  /** The assignment's id, minted with the form. */
  id: string;
  class: { zone: string; students: number };
  catalogue: OfferedModule[];
  /** What the fields start from. */
  start: TypedAssignment;
  problems: AssignmentProblems;
  /** Titles of the passages, once they can no longer be chosen; null while they can. */
  passages: string[] | null;
  published: boolean;
  exceptions: Exception[];
  now: Date;
  /** What stands below the form: it has forms of its own. */
  children: ReactNode;
}

/** The form of an assignment, with its terms in words beside it that follow what is typed. */
export function AssignForm({ id, start, problems, passages, children, ...props }: AssignFormProps) {
  const [typed, setTyped] = useState(start);
  const { zone, students } = props.class;
  const read = readTerms(typed, zone);
  const follow = (form: HTMLFormElement) =>
    setTyped(
      typedAssignment(
        [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === "string" ? [[name, value] as [string, string]] : [],
        ),
      ),
    );
  return (
    <div className={`with-aside ${styles.assign}`}>
      <div className={styles.blocks}>
        <Form method="post" id="assign" noValidate onChange={(event) => follow(event.currentTarget)}>
          <input type="hidden" name="assignment" value={id} />
          {passages ? (
            <section aria-labelledby="what">
              <h2 className="h3" id="what">
                What
              </h2>
              <div className="stack">
                <AssignTitle
                  start={start.title}
                  hint="What students see on their home page"
                  problem={problems.title}
                />
                <p className="small muted">
                  {passages.join(", ")}. Passages stay as they were when they were assigned.
                </p>
              </div>
            </section>
          ) : (
            <AssignWhat catalogue={props.catalogue} start={start} typed={typed} problems={problems} />
          )}
          <AssignWhen zone={zone} start={start} typed={typed} read={read} problems={problems} />
          <AssignHow
            start={start}
            typed={typed}
            problems={problems}
            apart={explainedApart(props.exceptions, read.terms)}
          />
        </Form>
        {children}
      </div>
      <AssignAside
        students={students}
        zone={zone}
        now={props.now}
        read={read}
        exceptions={props.exceptions}
        published={props.published}
      />
    </div>
  );
}
