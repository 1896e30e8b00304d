import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import styles from "../overview/class-overview.module.css";
import { lastSeenWords } from "../overview/last-seen-words.ts";

export interface ListedStudent {
  id: string;
  name: string;
  /** null while pseudonyms stand in place of names. */
  username: string | null;
  hasEmail: boolean;
  lastSeenAt: Date | string | null;
  daysAgo: number;
  done: number;
}

interface StudentTableProps {
  classId: string;
  zone: string;
  students: ListedStudent[];
  /** How many assignments there are to do. */
  assigned: number;
}

/** The students in two columns, as in a register. */
export function StudentTable({ students, ...rest }: StudentTableProps) {
  const half = Math.ceil(students.length / 2);
  const parts = students.length > 8 ? [students.slice(0, half), students.slice(half)] : [students];
  return (
    <div className={parts.length > 1 ? styles.register : undefined}>
      {parts.map((part, index) => (
        <Part
          key={part[0]?.id}
          {...rest}
          students={part}
          caption={parts.length > 1 ? `Students, part ${index + 1} of ${parts.length}` : "Students"}
        />
      ))}
    </div>
  );
}

function Part({ classId, zone, students, assigned, caption }: StudentTableProps & { caption: string }) {
  return (
    <table className={`table table--dense ${styles.students}`}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Student</th>
          <th scope="col">Signs in as</th>
          <th scope="col">Here last</th>
          <th scope="col" className="n">
            Done
          </th>
          <th scope="col">
            <span className="vh">Password</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {students.map(({ id, name, username, hasEmail, lastSeenAt, daysAgo, done }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={paths.classStudent(classId, id)}>{name}</Link>
            </th>
            <td className={styles.signin}>
              {hasEmail ? "with e-mail" : (username ?? <span className="muted">hidden</span>)}
            </td>
            <td>
              {lastSeenAt ? lastSeenWords(lastSeenAt, daysAgo, zone) : <span className="muted">never</span>}
            </td>
            <td className="n">{assigned > 0 ? `${done} of ${assigned}` : "–"}</td>
            <td className="n">
              {hasEmail ? (
                <span className="caption">resets it alone</span>
              ) : (
                <Link className={styles.action} to={`${paths.classStudent(classId, id)}#password`}>
                  New password<span className="vh"> for {name}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
