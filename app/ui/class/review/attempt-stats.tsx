import type { ReactNode } from "react";
import { countOutcomes } from "#app/domain/scoring/explain-counts.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import { markingScore } from "../../report/marking-score.ts";
import styles from "./review.module.css";
import type { AttemptReviewData } from "./review-data.ts";

/** The attempt in figures, as computed, and where the class stands. */
export function AttemptStats({ attempt, classMedian }: Pick<AttemptReviewData, "attempt" | "classMedian">) {
  const marked = attempt.result.tasks.flatMap((task) => (task.type === "mark" ? [task] : []));
  const { findings, found, partly, otherKind, missed, falseAlarms } = countOutcomes(marked);
  const marking = markingScore(marked);
  const figures: [string, ReactNode][] = [
    ["marking, computed", marking === null ? null : asPercent(marking)],
    [
      "found",
      findings > 0 ? (
        <>
          {found} <small>of {findings}</small>
        </>
      ) : null,
    ],
    ["partly found", partly || null],
    ["another kind", otherKind || null],
    ["missed", missed || null],
    [falseAlarms === 1 ? "false alarm" : "false alarms", falseAlarms || null],
    ["score that counts", attempt.score === null ? "–" : asPercent(attempt.score)],
    ["the class’s median score", classMedian === null ? "–" : asPercent(classMedian)],
  ];
  return (
    <dl className={`stats ${styles.overview}`}>
      {figures.map(
        ([name, figure]) =>
          figure !== null && (
            <div className="stat" key={name}>
              <dt>{name}</dt>
              <dd>{figure}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
