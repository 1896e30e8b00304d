import type { MatrixCell } from "#app/domain/class/score-matrix.ts";
import { inPercent } from "#app/domain/words/number-words.ts";
import { Icon } from "../../layout/icon.tsx";
import styles from "./score-table.module.css";

interface ScoreCellProps {
  cell: MatrixCell;
  /** Whose and of what: "Ann Lee, The reservoir". */
  about: string;
  /** The review of that attempt. */
  to: string;
}

/** One score, with what is to know about it. A plain link: a thousand of the router’s own take the server 100 ms. */
export function ScoreCell({ cell, about, to }: ScoreCellProps) {
  if (cell === null || cell === "under way") {
    return (
      <td className="none">
        <span aria-hidden="true">{cell ? "…" : "–"}</span>
        <span className="vh">{cell ?? "not begun"}</span>
      </td>
    );
  }
  const { score, late, awaiting, low } = cell;
  const shown = score === null ? "–" : String(inPercent(score));
  const facts = [
    score === null ? "no score yet" : shown,
    about,
    low && "lowest quarter",
    late && "late",
    awaiting && "awaiting review",
  ];
  return (
    <td className={low ? "n q1" : "n"}>
      <a href={to} aria-label={facts.filter(Boolean).join(", ")}>
        {(late || awaiting) && (
          <span className={styles.signs}>
            {late && <small>late</small>}
            {awaiting && <Icon name="waiting" />}
          </span>
        )}
        {shown}
      </a>
    </td>
  );
}
