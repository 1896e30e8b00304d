import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { GradebookPage, Show } from "#app/domain/class/gradebook-figures.ts";
import { counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { PrintPage } from "../print-page.tsx";
import { ClassTabs } from "../tabs.tsx";
import styles from "./gradebook.module.css";
import { GradebookNotes, GradebookPager } from "./gradebook-foot.tsx";
import { GradebookTable } from "./gradebook-table.tsx";
import { GradebookTools } from "./gradebook-tools.tsx";

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
      <GradebookTable {...props} />
      <GradebookPager {...props} />
      <GradebookNotes missing={props.missing} />
    </>
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
