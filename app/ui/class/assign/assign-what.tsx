import { Link } from "@remix-run/react";
import type { AssignmentProblems, TypedAssignment } from "#app/domain/class/assignment-form.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { FieldError } from "../../form/field-error.tsx";
import { useHydrated } from "../../layout/use-hydrated.ts";
import styles from "./assign.module.css";
import { AssignTitle } from "./assign-title.tsx";

export interface OfferedModule {
  id: string;
  title: string;
  minutes: number;
  exercises: { id: string; title: string; minutes: number; openTasks: number }[];
}

interface AssignWhatProps {
  catalogue: OfferedModule[];
  /** What the fields start from. */
  start: TypedAssignment;
  /** What they hold now. */
  typed: TypedAssignment;
  problems: AssignmentProblems;
}

/** A module, or passages ticked one by one. Without scripts both stand there, and the server asks which is meant. */
export function AssignWhat({ catalogue, start, typed, problems }: AssignWhatProps) {
  const hydrated = useHydrated();
  const module = catalogue.find(({ id }) => id === typed.module);
  const hidden = hydrated && typed.module !== "";
  return (
    <section aria-labelledby="what">
      <h2 className="h3" id="what">
        What
      </h2>
      <div className="stack">
        <div className={problems.module ? "field field--error" : "field"}>
          <label className="field__label" htmlFor="module">
            Module
          </label>
          <select
            className="input"
            id="module"
            name="module"
            defaultValue={start.module}
            aria-invalid={problems.module ? true : undefined}
            aria-describedby={problems.module ? "module-error" : "about-module"}
          >
            {catalogue.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">Passages ticked below, of any module</option>
          </select>
          {problems.module && <FieldError id="module-error">{problems.module}</FieldError>}
        </div>
        <p className="small muted" id="about-module">
          {module
            ? `${about(module)} Students keep this version even if a newer one appears. `
            : "Students keep the versions of today even if newer ones appear. "}
          {module && <Link to={paths.module(module.id)}>Read it first</Link>}
        </p>
        <fieldset
          hidden={hidden}
          disabled={hidden}
          aria-describedby={problems.exercises ? "exercises-error" : undefined}
        >
          <legend className="field__label" id="exercises" tabIndex={-1}>
            Passages
          </legend>
          {problems.exercises && <FieldError id="exercises-error">{problems.exercises}</FieldError>}
          <div className={styles.chosen}>
            {catalogue.map(({ id, title, exercises }) => (
              <div key={id}>
                <h3>{title}</h3>
                {exercises.map((exercise) => (
                  <label key={exercise.id} className="choice">
                    <input
                      type="checkbox"
                      name="exercises"
                      value={exercise.id}
                      defaultChecked={start.exercises.includes(exercise.id)}
                    />
                    <span>
                      {exercise.title} <span className="muted small">{exercise.minutes} min</span>
                    </span>
                  </label>
                ))}
              </div>
            ))}
          </div>
        </fieldset>
        <AssignTitle
          start={start.title}
          problem={problems.title}
          hint={module ? `Left empty: “${module.title}”` : "What students see on their home page"}
        />
      </div>
    </section>
  );
}

/** "Six passages, with one open answer that you will rate. About 35 minutes." */
function about({ exercises, minutes }: OfferedModule): string {
  const open = exercises.reduce((sum, { openTasks }) => sum + openTasks, 0);
  const rated = open === 0 ? "" : `, with ${counted(open, "open answer")} that you will rate`;
  return `${capitalise(counted(exercises.length, "passage"))}${rated}. About ${minutes} minutes.`;
}
