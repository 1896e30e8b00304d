import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { GradebookPage, Show } from "#app/domain/class/gradebook-figures.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../layout/icon.tsx";
import { counted } from "../report/number-words.ts";
import { ClassFrame } from "./class-frame.tsx";
import styles from "./gradebook.module.css";
import { GradebookTd } from "./gradebook-cells.tsx";
import { columnsOf, figure } from "./gradebook-columns.ts";
import { GradebookMedianRow, GradebookNotes, GradebookPager } from "./gradebook-foot.tsx";
import { GradebookHead } from "./gradebook-head.tsx";
import { GradebookTools } from "./gradebook-tools.tsx";
import { PrintPage } from "./print-page.tsx";
import { ClassTabs } from "./tabs.tsx";

type ViewProps = GradebookPage & { show: Show };

/** Everyone × everything. */
export function GradebookView(props: ViewProps) {
  const { id, name } = props.class;
  return (
    <div className={styles.page}>
      <ClassFrame
        crumbs={[{ words: name, to: paths.class(id) }]}
        title="Gradebook"
        meta={metaWords(props)}
        actions={
          <>
            <a className="btn btn--small" href={paths.gradebookCsv(id)} download>
              <Icon name="down" /> CSV
            </a>
            <PrintPage />
          </>
        }
        tabs={
          <ClassTabs
            id={id}
            current={paths.gradebook(id)}
            toReview={props.toReview}
            instructors={props.instructors}
          />
        }
      >
        <Body {...props} />
      </ClassFrame>
    </div>
  );
}

function Body(props: ViewProps) {
  const { id } = props.class;
  if (props.groups.length === 0) {
    return (
      <Empty title="Nothing has been assigned yet" to={paths.newAssignment(id)} link="Assign a module">
        Each assignment becomes a group of columns here.
      </Empty>
    );
  }
  if (props.counts.everyone === 0) {
    return (
      <Empty title="Nobody is in this class yet" to={paths.class(id)} link="How students join">
        Each student becomes a row here.
      </Empty>
    );
  }
  return (
    <>
      <GradebookTools {...props} />
      <Book {...props} />
      <GradebookPager {...props} />
      <GradebookNotes missing={props.missing} />
    </>
  );
}

function Book(props: ViewProps) {
  const { groups, rows, class: owner } = props;
  const columns = groups.flatMap(columnsOf);
  return (
    // biome-ignore lint/a11y/useSemanticElements: what scrolls must be reachable by keyboard and have a name; a fieldset is for forms
    <div
      className={`scroll-xy ${styles.book}`}
      role="group"
      aria-label="Gradebook, scrolls both ways"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={`table table--dense table--sticky ${styles.table}`}>
        <caption className="vh">Scores of every student in everything assigned, in per cent</caption>
        <GradebookHead {...props} columns={columns} />
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length + 2} className="muted">
                Nobody.
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.student}>
              <th scope="row" className="pin">
                <a href={paths.classStudent(owner.id, row.student)}>{row.name}</a>
              </th>
              {columns.map((column) => (
                <GradebookTd
                  key={`${column.group.id} ${column.type === "exercise" ? column.exercise.id : ""}`}
                  classId={owner.id}
                  student={{ id: row.student, name: row.name }}
                  column={column}
                  part={row.parts[column.at]}
                />
              ))}
              <td className={`n ${styles.edge} ${styles.total}`}>{figure(row.mean)}</td>
            </tr>
          ))}
        </tbody>
        <GradebookMedianRow {...props} columns={columns} />
      </table>
    </div>
  );
}

interface EmptyProps {
  title: string;
  to: string;
  link: string;
  children: ReactNode;
}

function Empty({ title, to, link, children }: EmptyProps) {
  return (
    <div className={`empty ${styles.empty}`}>
      <h2 className="h3">{title}</h2>
      <p className="deck">{children}</p>
      <p>
        <Link className="btn" to={to}>
          {link}
        </Link>
      </p>
    </div>
  );
}

function metaWords({ groups, counts }: ViewProps): string {
  const drafts = groups.filter((group) => group.draft).length;
  const students = `${counts.everyone} ${counts.everyone === 1 ? "student" : "students"}`;
  const assigned = counted(groups.length - drafts, "assignment");
  const draft = drafts > 0 ? `, ${drafts === 1 ? "one more" : `${drafts} more`} in draft` : "";
  if (groups.length === 0) return `${students} · ${assigned}`;
  return `${students} · ${assigned}${draft} · per cent · work that awaits review counts without the unrated answer, and says so`;
}
