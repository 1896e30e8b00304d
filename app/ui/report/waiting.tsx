import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { whenWords } from "../class/when.tsx";
import { Icon } from "../layout/icon.tsx";

interface WaitingProps {
  title: string;
  submittedAt: string;
  late: boolean;
  assignment: { id: string; title: string; class: { id: string; name: string; zone: string } };
  /** null: when an instructor releases it. */
  from: string | null;
}

/** Handed in, and not explained before the class's time: says that it is safe, and when to come back. */
export function Waiting({ title, submittedAt, late, assignment, from }: WaitingProps) {
  const { zone } = assignment.class;
  const to = paths.assignment(assignment.class.id, assignment.id);
  return (
    <div className="wrap">
      <nav className="crumbs page-top" aria-label="Where you are">
        <ol>
          <li>
            <Link to={paths.class(assignment.class.id)}>{assignment.class.name}</Link>
          </li>
          <li>
            <Link to={to}>{assignment.title}</Link>
          </li>
          <li aria-current="page">{title}</li>
        </ol>
      </nav>
      <header className="page-head">
        <h1 className="h1">“{title}” is handed in</h1>
        <p className="passage__meta">
          {whenWords(submittedAt, zone, "full")}
          {late && ", after the due time"}
        </p>
      </header>
      <div className="inwords">
        <p>
          {from
            ? `Your score and every explanation appear on ${whenWords(from, zone, "full")}.`
            : "Your score and every explanation appear when your teacher releases them."}
        </p>
        <p>Until then nobody in the class sees the key, so that everybody reads for themselves.</p>
      </div>
      <p className="section">
        <Link className="btn btn--primary" to={to}>
          Back to {assignment.title} <Icon name="next" />
        </Link>
      </p>
    </div>
  );
}
