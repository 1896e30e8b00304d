import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { JoinForm } from "../join/join-form.tsx";
import styles from "./classes.module.css";
import { CreateClassForm, type CreateClassFormProps } from "./create-class-form.tsx";

interface Listed {
  id: string;
  name: string;
  archived: boolean;
  students?: number;
}

interface ClassesViewProps {
  teaching: Listed[];
  learning: Listed[];
  /** The form that makes a class; null for accounts that may not. */
  create: CreateClassFormProps | null;
}

/** Everything somebody teaches and learns in. */
export function ClassesView({ teaching, learning, create }: ClassesViewProps) {
  const archived = [...teaching, ...learning].filter((one) => one.archived);
  return (
    <div className="wrap">
      <h1 className={`h1 ${styles.title}`}>Classes</h1>
      <div className={styles.page}>
        <div className={styles.parts}>
          {(create !== null || teaching.length > 0) && (
            <ClassList title="You teach" classes={teaching}>
              None yet. Make one, and students join it by a code.
            </ClassList>
          )}
          {(create === null || learning.length > 0) && (
            <ClassList title="You learn in" classes={learning}>
              None yet. Your teacher shows a code; type it in to join.
            </ClassList>
          )}
          {archived.length > 0 && (
            <details>
              <summary>Archived ({archived.length})</summary>
              <Rows classes={archived} />
            </details>
          )}
        </div>
        <div className={styles.parts}>
          {create && (
            <section aria-labelledby="create">
              <h2 className={`h3 rule-ink ${styles.head}`} id="create">
                Make a class
              </h2>
              <CreateClassForm {...create} />
            </section>
          )}
          <section aria-labelledby="join-title">
            <h2 className={`h3 rule-ink ${styles.head}`} id="join-title">
              Join a class
            </h2>
            <JoinForm />
          </section>
          {create === null && (
            <p className="small muted">
              A class is made by its teacher. To teach here, sign up to teach with an account of its own.
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function ClassList(props: { title: string; classes: Listed[]; children: ReactNode }) {
  const current = props.classes.filter((one) => !one.archived);
  return (
    <section>
      <h2 className={`h3 rule-ink ${styles.head}`}>{props.title}</h2>
      {current.length > 0 ? <Rows classes={current} /> : <p className="muted">{props.children}</p>}
    </section>
  );
}

function Rows({ classes }: { classes: Listed[] }) {
  return (
    <ul className={styles.rows}>
      {classes.map(({ id, name, students }) => (
        <li key={id}>
          <Link to={paths.class(id)}>{name}</Link>
          {students !== undefined && (
            <span className="small muted">
              {students === 1 ? "1 student" : `${students || "no"} students`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
