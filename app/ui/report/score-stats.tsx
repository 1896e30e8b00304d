import type { ReactNode } from "react";
import { countOutcomes } from "#app/domain/scoring/explain-counts.ts";
import type { ExerciseResult, MarkTaskResult } from "#app/domain/scoring/result.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import styles from "./feedback.module.css";
import { markingScore } from "./marking-score.ts";

/** The figures of one attempt; only those that occur. */
export function ScoreStats({ result, marked }: { result: ExerciseResult; marked: MarkTaskResult[] }) {
  const counts = countOutcomes(marked);
  const marking = markingScore(marked);
  return (
    <dl className={`stats ${styles.stats}`}>
      {marking === null ? (
        result.score !== null && <Stat name="for the questions">{asPercent(result.score)}</Stat>
      ) : (
        <Stat name="for marking">{asPercent(marking)}</Stat>
      )}
      {counts.findings > 0 && (
        <Stat name="found">
          {counts.found} <small>of {counts.findings}</small>
        </Stat>
      )}
      {counts.partly > 0 && <Stat name="partly">{counts.partly}</Stat>}
      {counts.otherKind > 0 && <Stat name="another kind">{counts.otherKind}</Stat>}
      {counts.missed > 0 && <Stat name="missed">{counts.missed}</Stat>}
      {counts.falseAlarms > 0 && (
        <Stat name={counts.falseAlarms === 1 ? "false alarm" : "false alarms"}>{counts.falseAlarms}</Stat>
      )}
    </dl>
  );
}

function Stat({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="stat">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
