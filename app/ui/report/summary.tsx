import type { ReactNode } from "react";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import { Icon } from "../layout/icon.tsx";
import { deck } from "./deck.ts";
import styles from "./feedback.module.css";
import { headline, questionHeadline } from "./headline.ts";
import { KindsTable } from "./kinds-table.tsx";
import type { MarkReport, PassageReport } from "./mark-report.ts";
import { PrintButton } from "./print-button.tsx";
import { ScoreStats } from "./score-stats.tsx";
import { awaitingWords } from "./score-words.ts";
import { ScoreWorking } from "./score-working.tsx";

export interface AttemptFacts {
  /** From 1. */
  number: number;
  /** Whether this is the attempt that counts. */
  counts: boolean;
  /** The one that does, where this one does not. */
  counted: { score: number | null; url: string; number: number } | null;
}

/** Where the work came from. */
export interface BackTo {
  url: string;
  what: "module" | "assignment" | "modules";
}

interface SummaryProps {
  exercise: Exercise;
  result: ExerciseResult;
  passages: (PassageReport & { marking: MarkReport })[];
  attempt: AttemptFacts;
  next: ReactNode | null;
  back: BackTo;
  retry: ReactNode | null;
  /** Whether somebody else rates the open answers. */
  ratedByOther?: boolean;
}

/** A sentence before the numbers; what went well before what was missed. */
export function Summary(props: SummaryProps) {
  const { exercise, result, passages, attempt, next, back, retry, ratedByOther = false } = props;
  const reports = passages.map((one) => one.marking);
  const awaiting = awaitingWords(result, ratedByOther);
  return (
    <section className={styles.summary} aria-labelledby="summary">
      <div>
        <h1 className="h1" id="summary">
          {reports.length > 0 ? headline(reports.map((one) => one.tally)) : questionHeadline(result.tasks)}
        </h1>
        <p className={`deck ${styles.deck}`}>{reports.length > 0 ? deck(passages) : exercise.title}</p>
        {awaiting && (
          <p className={`small ${styles.aside}`}>
            <Icon name="waiting" /> {awaiting}
          </p>
        )}
        <Standing attempt={attempt} />
        <div className={`cluster no-print ${styles.actions}`}>
          {next ?? <BackLink back={back} quiet={false} />}
          {retry}
          <PrintButton />
        </div>
      </div>
      <div>
        <ScoreStats result={result} marked={reports.map((one) => one.result)} />
        {reports.length > 0 && <KindsTable reports={reports} />}
        <ScoreWorking exercise={exercise} result={result} passages={passages} />
      </div>
    </section>
  );
}

/** Quiet beside a next step; at the end of a module it is the next step. */
export function BackLink({ back, quiet }: { back: BackTo; quiet: boolean }) {
  return (
    <a className={quiet ? "btn btn--quiet" : "btn btn--primary"} href={back.url}>
      Back to the {back.what} {!quiet && <Icon name="next" />}
    </a>
  );
}

/** Only an attempt that does not count needs saying so. */
function Standing({ attempt }: { attempt: AttemptFacts }) {
  const { number, counts, counted } = attempt;
  if (counts) return null;
  return (
    <p className={`small muted ${styles.aside}`}>
      This is attempt {number}, and it does not change your score.{" "}
      {counted && (
        <>
          <a href={counted.url}>
            {counted.number === 1 ? "Your first attempt" : `Your attempt ${counted.number}`}
          </a>{" "}
          {counted.score === null ? "is the one that counts." : `counts, with ${asPercent(counted.score)}.`}
        </>
      )}
    </p>
  );
}
