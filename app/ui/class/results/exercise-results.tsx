import type { ReactNode } from "react";
import { HeatSection } from "./heat-section.tsx";
import { KindsPlot } from "./kinds-plot.tsx";
import { QuestionsTable } from "./questions-table.tsx";
import styles from "./results.module.css";
import type { ResultsProps } from "./results.tsx";
import { SpreadFigure } from "./spread-figure.tsx";
import { WorstFindings } from "./worst-findings.tsx";

interface ExerciseResultsProps {
  exercise: ResultsProps["exercise"];
  /** Beside the heading. */
  choice?: ReactNode;
  /** Leads to those who marked a sentence; null where nobody may see that. */
  to: ((passage: number, sentence: number) => string) | null;
  /** Below the passage. */
  children?: ReactNode;
}

/** What the class made of one exercise. */
export function ExerciseResults({ exercise, choice, to, children }: ExerciseResultsProps) {
  const { number, title, spread, reading, otherVersions } = exercise;
  const { handedIn, passages, kinds, findings, questions } = reading;
  const marked = passages.some(({ sentences }) => sentences.length > 0);
  return (
    <>
      <section className={`section ${styles.choose}`} aria-labelledby="exercise">
        <div className="split">
          <h2 className="h2" id="exercise">
            Exercise {number}: {title}
          </h2>
          {choice}
        </div>
        {handedIn === 0 ? (
          <p className={styles.none}>
            Nobody has handed it in yet. What the class made of it will stand here.
          </p>
        ) : (
          <div className={styles.duo}>
            <SpreadFigure spread={spread} />
            <KindsPlot kinds={kinds} handedIn={handedIn} />
          </div>
        )}
        {otherVersions > 0 && (
          <p className="caption">
            {otherVersions === 1 ? "One attempt" : `${otherVersions} attempts`} at another version of this
            exercise count in the table of students, and are left out of everything else here.
          </p>
        )}
      </section>
      {handedIn > 0 && marked && (
        <HeatSection passages={passages} handedIn={handedIn} to={to}>
          {children}
        </HeatSection>
      )}
      {handedIn > 0 && (
        <>
          <WorstFindings findings={findings} handedIn={handedIn} several={passages.length > 1} />
          <QuestionsTable questions={questions} />
        </>
      )}
    </>
  );
}
