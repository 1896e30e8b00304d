import { countOutcomes } from "#app/domain/scoring/explain-counts.ts";
import { capitalise } from "#app/domain/words/number-words.ts";
import { AnnotatedPassage } from "../passage/annotated-passage.tsx";
import { annotationsOf } from "./annotations-of.ts";
import { withComments } from "./comment-note.tsx";
import styles from "./feedback.module.css";
import type { PassageReport } from "./mark-report.ts";
import { notesOf } from "./notes-of.tsx";
import { LEGEND_ORDER, Outcome, type OutcomeName } from "./outcome.tsx";
import type { ReadReview } from "./sent-review.tsx";

interface AnnotatedSectionProps {
  passages: PassageReport[];
  review?: ReadReview | null;
}

/** Every passage with its outcomes drawn and a note beside each sentence there is something to say about. */
export function AnnotatedSection({ passages, review = null }: AnnotatedSectionProps) {
  const legend = outcomesIn(passages);
  return (
    <section className={`section ${styles.annotated}`} aria-labelledby="annotated">
      <div className="wrap">
        <div className={`split ${styles.annotatedHead}`}>
          <h2 className="h2" id="annotated">
            {passages.length === 1 ? "The passage, annotated" : "The passages, annotated"}
          </h2>
          {legend.length > 0 && (
            <ul className={`${styles.legend} small`}>
              {legend.map((name) => (
                <li key={name}>
                  <Outcome name={name} />
                </li>
              ))}
            </ul>
          )}
        </div>
        {passages.map((report) => (
          <AnnotatedPassage
            key={report.prefix}
            prefix={report.prefix}
            passage={report.passage}
            annotations={report.marking ? annotationsOf(report.marking.made.explanations) : []}
            notes={withComments(
              report.marking ? notesOf(report.marking.made, report) : new Map(),
              report,
              review,
            )}
            head={<PassageHead {...report} marked={report.marking !== null} />}
          />
        ))}
      </div>
    </section>
  );
}

type PassageHeadProps = Pick<PassageReport, "passage" | "name"> & {
  /** Whether it was to be marked; else it is there to be read. */
  marked: boolean;
};

/** Headline and byline above an annotated passage. */
export function PassageHead({ passage, name, marked }: PassageHeadProps) {
  return (
    <div className={styles.passageHead}>
      {name && <p className="label">{capitalise(name)}</p>}
      <h3 className="h3">{passage.headline}</h3>
      <p className="passage__meta">
        {passage.byline}
        {!marked && " · to read, not to mark"}
      </p>
    </div>
  );
}

function outcomesIn(passages: PassageReport[]): OutcomeName[] {
  const present = new Set<OutcomeName>();
  for (const { marking } of passages) {
    if (!marking) continue;
    for (const { verdict } of marking.result.findings) present.add(verdict);
    const { falseAlarms, repeats } = countOutcomes([marking.result]);
    if (falseAlarms > 0) present.add("false-alarm");
    if (repeats > 0) present.add("repeat");
    for (const { leftAlone } of marking.made.sound) present.add(leftAlone ? "left-alone" : "sound");
  }
  return LEGEND_ORDER.filter((name) => present.has(name));
}
