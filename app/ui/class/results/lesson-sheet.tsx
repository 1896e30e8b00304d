import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { PrintPage } from "../print-page.tsx";
import { AssignmentMeta } from "./assignment-frame.tsx";
import { ExerciseResults } from "./exercise-results.tsx";
import styles from "./results.module.css";
import type { ResultsProps } from "./results.tsx";

/** What may be printed or projected: no names, and nothing about fewer than five students. */
export function LessonSheet({ facts, exercise }: Pick<ResultsProps, "facts" | "exercise">) {
  const { class: group, assignment } = facts;
  const withheld = exercise.reading.handedIn === 0;
  return (
    <div className={`wrap ${styles.sheet}`}>
      <div className="split no-print page-top">
        <Link to={paths.assignmentExercise(group.id, assignment.id, exercise.number)}>
          Back to the results
        </Link>
        {!withheld && <PrintPage />}
      </div>
      <header className="page-head">
        <h1 className="h1">{assignment.title}</h1>
        <p className="passage__meta">
          {group.name} · <AssignmentMeta facts={facts} />
        </p>
        <p className={`small muted ${styles.sheetNote}`}>
          Without names. Figures about fewer than five students are left out, and so is whatever could be
          worked out from them.
        </p>
      </header>
      {withheld ? (
        <p>
          Fewer than five students have handed in “{exercise.title}”. A sheet about so few would tell about
          each of them, so there is none yet.
        </p>
      ) : (
        <ExerciseResults exercise={exercise} to={null} />
      )}
    </div>
  );
}
