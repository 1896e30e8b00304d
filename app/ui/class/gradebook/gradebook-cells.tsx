import type { GradebookCell, GradebookPart } from "#app/domain/class/gradebook.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import styles from "./gradebook.module.css";
import { type Column, figure, markWords, partWords } from "./gradebook-columns.ts";

interface CellProps {
  classId: string;
  student: { id: string; name: string };
  column: Column;
  part: GradebookPart | undefined;
}

/** One cell of the gradebook; a score leads to the attempt. */
export function GradebookTd({ classId, student, column, part }: CellProps) {
  const edge = column.first ? styles.edge : "";
  if (column.type === "mean" && part?.open && part.done > 0) {
    return (
      <td className={`n ${edge} ${styles.total}`}>
        <Mean part={part} />
      </td>
    );
  }
  const cell = column.type === "exercise" ? (part?.cells[column.column] ?? null) : null;
  if (!cell || column.type !== "exercise") {
    return (
      <td className={`n ${edge} ${styles.none}`}>
        {part?.exception && column.first && <Icon name="exception" />} <span aria-hidden="true">–</span>
        <span className="vh">
          {part?.open ? "not done" : "not open"}
          {part?.exception && column.first && ", exception"}
        </span>
      </td>
    );
  }
  const { exercise, group } = column;
  const exception = part?.exception && column.first ? "exception" : "";
  const label = [figure(cell.score), student.name, exercise.title, markWords(cell), exception];
  return (
    <td className={`n ${edge}`}>
      {/* A plain link: thousands of them would each cost the router something. */}
      <a
        className="cell"
        href={paths.review(classId, group.id, student.id, exercise.id)}
        aria-label={label.filter(Boolean).join(", ")}
      >
        {exception && <Icon name="exception" />}
        <Marks of={cell} />
        {figure(cell.score)}
      </a>
    </td>
  );
}

function Mean({ part }: { part: GradebookPart }) {
  const words = [markWords(part), part.exception && "exception"].filter(Boolean).join(", ");
  const folded = part.cells.length === 0;
  return (
    <span className="cell">
      {folded && part.exception && <Icon name="exception" />}
      {folded && <Marks of={part} />}
      <span className={part.done < part.of ? styles.part : ""}>{partWords(part)}</span>
      {folded && words && <span className="vh">, {words}</span>}
    </span>
  );
}

function Marks({ of }: { of: Pick<GradebookCell, "late" | "awaits" | "changed"> }) {
  return (
    <>
      {of.late && <Icon name="clock" />}
      {of.awaits && <Icon name="waiting" />}
      {of.changed && <Icon name="pencil" />}
    </>
  );
}
