import { Link } from "@remix-run/react";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { paths } from "#app/paths.ts";
import { PrintPage } from "../class/print-page.tsx";
import { KindMeanings } from "../passage/kind-meanings.tsx";
import { PaperQuestions } from "./paper-questions.tsx";
import styles from "./sheet.module.css";
import { SheetFoot } from "./sheet-foot.tsx";
import { SheetPassage } from "./sheet-passage.tsx";
import { TeachCrumbs } from "./teach-crumbs.tsx";

interface WorksheetViewProps {
  module: { id: string; title: string; teaching: boolean };
  course: string;
  sheet: PublicExercise;
  /** Where the sheet is, for whoever holds a copy of it. */
  address: string;
  /** Whether the link to the key is shown. */
  teaches: boolean;
}

/** An exercise on paper: passages with a box for each kind beside each sentence, then the questions. */
export function WorksheetView({ module, course, sheet, address, teaches }: WorksheetViewProps) {
  const { passages, tasks } = sheet;
  const marked = tasks.flatMap((task) => (task.type === "mark" ? [task.passage] : []));
  return (
    <div className={`wrap ${styles.page}`} data-print="worksheet">
      <TeachCrumbs module={module} here={`Worksheet: ${sheet.title}`} />
      <div className={`split no-print ${styles.bar}`}>
        <p className="small muted">Prints in black and white. The key is a sheet of its own.</p>
        <div className="cluster">
          {teaches && <Link to={paths.worksheetKey(module.id, sheet.id)}>Answer key</Link>}
          <PrintPage />
        </div>
      </div>
      <article className={styles.sheet}>
        <header className={styles.head}>
          <p className="small muted">
            {course} · {module.title}
          </p>
          <h1 className="h1">{sheet.title}</h1>
          <p className={styles.lines}>
            <span className={styles.name}>Name</span> <span className={styles.date}>Date</span>
          </p>
        </header>
        {sheet.contentNote && (
          <p className={styles.note}>
            <strong>Before you read:</strong> {sheet.contentNote}
          </p>
        )}
        {marked.length > 0 && <HowTo />}
        {passages.map((passage, at) => (
          <SheetPassage
            key={passage.id}
            passage={passage}
            name={passages.length > 1 ? `Passage ${at + 1}` : null}
            marked={marked.includes(passage.id)}
          />
        ))}
        <PaperQuestions
          tasks={tasks}
          end={<SheetFoot course={course} module={module.title} exercise={sheet} address={address} />}
        />
      </article>
    </div>
  );
}

function HowTo() {
  return (
    <section className={styles.how} aria-labelledby="how">
      <h2 className="h4" id="how">
        What to do
      </h2>
      <p>
        Read it once without a pen. Then underline the words that are weak, and tick the box of their kind
        beside the sentence. Many sentences are sound: leave those alone.
      </p>
      <KindMeanings className={styles.kinds ?? ""} />
    </section>
  );
}
