import { Link } from "@remix-run/react";
import type { Level } from "#app/domain/exercise/exercise.ts";
import type { Form, Subject } from "#app/domain/exercise/subject-and-form.ts";
import { paths } from "#app/paths.ts";
import { LEVEL_WORDS } from "../layout/level-words.ts";
import { tagWords } from "./tag-words.ts";
import styles from "./teaching.module.css";

export interface ListedExercise {
  id: string;
  title: string;
  level: Level;
  minutes: number;
  form: Form | null;
  subjects: Subject[];
}

interface PrintTableProps {
  module: string;
  exercises: ListedExercise[];
  /** Whether links to the keys are shown. */
  teaches: boolean;
}

/** The module's exercises, each with its sheet to print. */
export function PrintTable({ module, exercises, teaches }: PrintTableProps) {
  return (
    <section aria-labelledby="sheets">
      <div className="split section-head">
        <h2 className="h2" id="sheets">
          Exercises and worksheets
        </h2>
        {!teaches && (
          <p className="small muted">
            Answer keys are for teachers with an account: <Link to={paths.signUp()}>make one</Link>.
          </p>
        )}
      </div>
      <table className={`table ${styles.sheets}`}>
        <caption className="vh">The exercises of this module, and what can be printed of each</caption>
        <thead>
          <tr>
            <th scope="col">Exercise</th>
            <th scope="col">Level</th>
            <th scope="col">Form and subject</th>
            <th scope="col" className="n">
              Minutes
            </th>
            <th scope="col">To print</th>
          </tr>
        </thead>
        <tbody>
          {exercises.map(({ id, title, level, minutes, form, subjects }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{LEVEL_WORDS[level]}</td>
              <td>{tagWords(form, subjects)}</td>
              <td className="n">
                {minutes}
                <span className={styles.unit}> minutes</span>
              </td>
              <td>
                <Link to={paths.worksheet(module, id)}>
                  Worksheet<span className="vh"> of {title}</span>
                </Link>
                {teaches && (
                  <>
                    {" · "}
                    <Link to={paths.worksheetKey(module, id)}>
                      Key<span className="vh"> to {title}</span>
                    </Link>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
