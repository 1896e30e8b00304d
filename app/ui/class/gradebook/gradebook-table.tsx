import type { GradebookPage, Show } from "#app/domain/class/gradebook-figures.ts";
import { paths } from "#app/paths.ts";
import styles from "./gradebook.module.css";
import { GradebookTd } from "./gradebook-cells.tsx";
import { columnsOf, figure } from "./gradebook-columns.ts";
import { GradebookMedianRow } from "./gradebook-foot.tsx";
import { GradebookHead } from "./gradebook-head.tsx";

/** The scores, with the row of titles and the column of names in view wherever one scrolls. */
export function GradebookTable(props: GradebookPage & { show: Show }) {
  const { groups, rows, class: owner } = props;
  const columns = groups.flatMap(columnsOf);
  return (
    // biome-ignore lint/a11y/useSemanticElements: what scrolls must be reachable by keyboard and have a name; a fieldset is for forms
    <div
      className={`scroll-xy ${styles.book}`}
      role="group"
      aria-label="Gradebook, scrolls both ways"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={`table table--dense table--sticky ${styles.table}`}>
        <caption className="vh">Scores of every student in everything assigned, in per cent</caption>
        <GradebookHead {...props} columns={columns} />
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length + 2} className="muted">
                Nobody.
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.student}>
              <th scope="row" className="pin">
                <a href={paths.classStudent(owner.id, row.student)}>{row.name}</a>
              </th>
              {columns.map((column) => (
                <GradebookTd
                  key={`${column.group.id} ${column.type === "exercise" ? column.exercise.id : ""}`}
                  classId={owner.id}
                  student={{ id: row.student, name: row.name }}
                  column={column}
                  part={row.parts[column.at]}
                />
              ))}
              <td className={`n ${styles.edge} ${styles.total}`}>{figure(row.mean)}</td>
            </tr>
          ))}
        </tbody>
        <GradebookMedianRow {...props} columns={columns} />
      </table>
    </div>
  );
}
