import type { Exercise } from "#app/domain/exercise/exercise.ts";
import styles from "./feedback.module.css";
import { plainDate } from "./plain-date.ts";

/** Which real report a passage restates in other words. */
export function BasedOn({ sources }: { sources: Exercise["basedOn"] }) {
  return (
    <div className={`caption ${styles.debriefLead}`}>
      {sources.map(({ title, outlet, date, note }) => (
        <p key={`${title} ${outlet ?? ""}`}>
          Restates “{title}”{[outlet, date && plainDate(date)].filter(Boolean).map((part) => `, ${part}`)}.{" "}
          {note}
        </p>
      ))}
    </div>
  );
}
