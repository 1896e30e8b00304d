import type { MatrixRow } from "#app/domain/class/score-matrix.ts";
import type { TermsOverride } from "#app/domain/class/terms.ts";
import { inPercent } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { LeanPlot } from "../../chart/lean-plot.tsx";
import type { Sent } from "../assign/sent-terms.ts";
import { ExceptionMark } from "../exception-mark.tsx";
import { ScoreCell } from "./score-cell.tsx";
import styles from "./score-table.module.css";

export interface ShownRow extends Omit<MatrixRow, "override"> {
  name: string;
  override: Sent<TermsOverride> | null;
}

interface ScoreRowProps {
  row: ShownRow;
  classId: string;
  zone: string;
  assignmentId: string;
  exercises: { id: string; title: string }[];
  /** Whether there is a column for how readily they mark. */
  leaning: boolean;
}

/** One student's scores; each leads to that attempt. */
export function ScoreRow({ row, classId, zone, assignmentId, exercises, leaning }: ScoreRowProps) {
  const { name, userId, cells, state, mean, criterion, override } = row;
  return (
    <tr>
      <th scope="row" className="nb">
        <a href={paths.review(classId, assignmentId, userId)}>{name}</a>
        {override && <ExceptionMark override={override} zone={zone} />}
      </th>
      {exercises.map(({ id, title }, at) => (
        <ScoreCell
          key={id}
          cell={cells[at] ?? null}
          about={`${name}, ${title}`}
          to={paths.review(classId, assignmentId, userId, id)}
        />
      ))}
      <td className={`n ${styles.total}`}>
        {state === "done" && mean !== null ? (
          inPercent(mean)
        ) : (
          <span className="muted">{state === "done" ? "–" : state}</span>
        )}
      </td>
      {leaning && (
        <td className={styles.lean}>
          <LeanPlot criterion={criterion} />
        </td>
      )}
    </tr>
  );
}
