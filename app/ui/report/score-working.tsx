import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import styles from "./feedback.module.css";
import type { MarkReport, PassageReport } from "./mark-report.ts";
import { awaitingWords, exerciseWords, markingWords } from "./score-words.ts";

interface ScoreWorkingProps {
  exercise: Exercise;
  result: ExerciseResult;
  passages: (PassageReport & { marking: MarkReport })[];
}

/** The formula with this attempt's own numbers in it. */
export function ScoreWorking({ exercise, result, passages }: ScoreWorkingProps) {
  const whole = exerciseWords(exercise, result);
  const awaiting = awaitingWords(result);
  const several = passages.length > 1;
  return (
    <details className={`small ${styles.how}`}>
      <summary>How the score is worked out</summary>
      {passages.map(({ prefix, name, marking }) => (
        <p key={prefix}>{markingWords(marking.result, several ? name : null)}</p>
      ))}
      {passages.length > 0 && <p>So a false alarm costs a little, and marking everything costs a lot.</p>}
      {whole && <p>{whole}</p>}
      {awaiting && <p>{awaiting}</p>}
      <p>One passage says little about you: the picture forms over ten or so.</p>
    </details>
  );
}
