import { Link } from "@remix-run/react";
import type { GradebookPage, Show } from "#app/domain/class/gradebook-figures.ts";
import { counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import styles from "./gradebook.module.css";
import { type Column, columnsOf } from "./gradebook-columns.ts";

type HeadProps = Pick<GradebookPage, "class" | "groups" | "page"> & { show: Show; columns: Column[] };

/** Two rows: the assignments, which fold and unfold, and what stands under each. */
export function GradebookHead({ class: { id }, groups, page, show, columns }: HeadProps) {
  const folded = groups.filter((group) => group.folded).map((group) => group.id);
  const withFold = (fold: string[]) => paths.gradebookWith(id, { show, fold, page });
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="pin">
          Student
        </th>
        {groups.map((group, at) => {
          const span = columnsOf(group, at).length;
          return (
            <th
              key={group.id}
              scope={span > 1 ? "colgroup" : "col"}
              colSpan={span}
              className={`${styles.edge} ${styles.group}`}
            >
              <span className={styles.groupWords}>
                <Link to={paths.assignment(id, group.id)}>{group.title}</Link>{" "}
                {span > 1 && (
                  <Link
                    className={`linkbtn ${styles.fold} no-print`}
                    to={withFold([...folded, group.id])}
                    preventScrollReset
                  >
                    Fold<span className="vh"> {group.title}</span>
                  </Link>
                )}
              </span>
            </th>
          );
        })}
        <th scope="col" rowSpan={2} className={`n ${styles.edge}`}>
          All
        </th>
      </tr>
      <tr>
        {columns.map((column) => (
          <th
            key={`${column.group.id} ${column.type === "exercise" ? column.exercise.id : ""}`}
            scope="col"
            className={`n ${column.first ? styles.edge : ""} ${styles.name}`}
          >
            {column.type === "draft" && <span className={styles.draft}>draft</span>}
            {column.type === "exercise" && column.exercise.title}
            {column.type === "mean" &&
              (column.group.folded ? (
                <Link
                  className="linkbtn"
                  to={withFold(folded.filter((other) => other !== column.group.id))}
                  preventScrollReset
                >
                  <span className="vh">Show its </span>
                  {counted(column.group.exercises.length, "passage")}
                </Link>
              ) : (
                "Mean"
              ))}
          </th>
        ))}
      </tr>
    </thead>
  );
}
