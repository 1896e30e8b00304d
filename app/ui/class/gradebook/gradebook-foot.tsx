import { Link } from "@remix-run/react";
import type { GradebookPage, Show } from "#app/domain/class/gradebook-figures.ts";
import { counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import styles from "./gradebook.module.css";
import { type Column, figure } from "./gradebook-columns.ts";

/** The last row of the table: the median of each column, over everybody. */
export function GradebookMedianRow({
  medians,
  columns,
}: Pick<GradebookPage, "medians"> & { columns: Column[] }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className="pin">
          Median
        </th>
        {columns.map((column) => {
          const part = medians.parts[column.at];
          const value = column.type === "exercise" ? part?.cells[column.column] : part?.mean;
          return (
            <td
              key={`${column.group.id} ${column.type === "exercise" ? column.exercise.id : ""}`}
              className={`n ${column.first ? styles.edge : ""}`}
            >
              {column.type === "draft" ? "–" : figure(value)}
            </td>
          );
        })}
        <td className={`n ${styles.edge}`}>{figure(medians.mean)}</td>
      </tr>
    </tfoot>
  );
}

/** What has to be said under the table. */
export function GradebookNotes({ missing }: Pick<GradebookPage, "missing">) {
  return (
    <p className={`caption ${styles.foot}`}>
      <span className="no-print">
        Open a score to read that attempt. The CSV holds the same cells with a column each for late, awaiting
        review, computed and changed score, and with pseudonyms if they are switched on here.{" "}
      </span>
      “All” is the mean of every passage that has a score. {missingWords(missing)}
    </p>
  );
}

/** "Ibis and Wren have not handed in everything that was due: their means cover what they did." */
function missingWords({ names, more }: GradebookPage["missing"]): string {
  if (names.length === 0) return "Everybody has handed in everything that was due.";
  const all = more > 0 ? [...names, counted(more, "other")] : names;
  const list = all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : all[0];
  const [have, their, they] = all.length > 1 ? ["have", "their", "they"] : ["has", "this student’s", "they"];
  return `${list} ${have} not handed in everything that was due: ${their} means cover what ${they} did.`;
}

type PagerProps = Pick<GradebookPage, "class" | "groups" | "page" | "pages"> & { show: Show };

/** Links to the pages before and after, where there is more than one. */
export function GradebookPager({ class: { id }, groups, page, pages, show }: PagerProps) {
  if (pages < 2) return null;
  const fold = groups.filter((group) => group.folded).map((group) => group.id);
  return (
    <nav className={`pager no-print ${styles.pager}`} aria-label="Pages of the gradebook">
      {page > 1 && <Link to={paths.gradebookWith(id, { show, fold, page: page - 1 })}>Before</Link>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <Link to={paths.gradebookWith(id, { show, fold, page: page + 1 })}>Next</Link>}
    </nav>
  );
}
