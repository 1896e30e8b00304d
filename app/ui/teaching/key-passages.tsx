import { AnnotatedPassage } from "../passage/annotated-passage.tsx";
import { PassageHead } from "../report/annotated-section.tsx";
import { annotationsOf } from "../report/annotations-of.ts";
import styles from "../report/feedback.module.css";
import type { KeyReport } from "../report/mark-report.ts";
import { notesOf } from "../report/notes-of.tsx";

/** Every passage with the key drawn in it, and beside each sentence why it is weak or why it holds up. */
export function KeyPassages({ reports }: { reports: KeyReport[] }) {
  return (
    <section className={`section ${styles.annotated}`} aria-labelledby="annotated">
      <div className="wrap">
        <h2 className={`h2 ${styles.annotatedHead}`} id="annotated">
          {reports.length === 1 ? "The passage, annotated" : "The passages, annotated"}
        </h2>
        {reports.map(({ prefix, passage, name, made }) => (
          <AnnotatedPassage
            key={prefix}
            prefix={prefix}
            passage={passage}
            annotations={made ? annotationsOf(made.explanations) : []}
            notes={made ? notesOf(made, { prefix, passage }) : new Map()}
            head={<PassageHead passage={passage} name={name} marked={made !== null} />}
          />
        ))}
      </div>
    </section>
  );
}
