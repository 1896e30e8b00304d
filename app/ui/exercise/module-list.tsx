import { Link } from "@remix-run/react";
import type { Level } from "#app/domain/exercise/exercise.ts";
import { paths } from "#app/paths.ts";
import { LEVEL_WORDS } from "../layout/level-words.ts";
import styles from "./module-list.module.css";

interface ListedModule {
  id: string;
  title: string;
  summary: string;
  level: Level;
  minutes: number;
  distressing: boolean;
  passages: number;
  steps: number;
  done: number;
  begun: boolean;
}

/** The course: modules in order, each with how far you are. */
export function ModuleList({ modules, signedIn }: { modules: ListedModule[]; signedIn: boolean }) {
  const begun = modules.some((module) => module.begun);
  return (
    <section className="wrap section" aria-labelledby="modules">
      <div className={`rule-ink split ${styles.head}`}>
        <h2 className="h2" id="modules">
          Modules
        </h2>
        <Link className="small" to={paths.course()}>
          See the whole course
        </Link>
      </div>
      <ol className={styles.modules}>
        {modules.map((module, index) => (
          <ModuleRow key={module.id} module={module} n={index + 1} />
        ))}
      </ol>
      {begun && !signedIn && (
        <p className="caption">
          Your progress is kept for this browser. <Link to={paths.signUp()}>Make an account</Link> to keep it
          elsewhere.
        </p>
      )}
    </section>
  );
}

function ModuleRow({ module, n }: { module: ListedModule; n: number }) {
  const { id, title, level, passages, minutes, steps, done } = module;
  const finished = done === steps;
  const verb = finished ? "Review" : module.begun ? "Continue" : "Start";
  return (
    <li className={styles.module}>
      <span className={styles.n} aria-hidden="true">
        {n}
      </span>
      <div className={styles.about}>
        <h3 className={styles.title}>
          <Link to={paths.module(id)}>{title}</Link>
        </h3>
        <p className={styles.summary}>{module.summary}</p>
        <p className="caption">
          {LEVEL_WORDS[level]} · {passages} {passages === 1 ? "passage" : "passages"} · {minutes} min
          {module.distressing && (
            <>
              {" "}
              · <span className="chip">Distressing subject</span>
            </>
          )}
        </p>
      </div>
      <div className={styles.progress}>
        {module.begun ? (
          <div className="meter">
            <span className="meter__track" role="img" aria-label={`${done} of ${steps} steps done`}>
              <span className="meter__fill" style={{ "--v": (100 * done) / steps } as React.CSSProperties} />
            </span>
            <span aria-hidden="true">
              {done} of {steps}
            </span>
          </div>
        ) : (
          <span className="caption">Not started</span>
        )}
      </div>
      <Link
        className={`btn btn--small ${module.begun && !finished ? "btn--primary" : ""}`}
        to={paths.module(id)}
      >
        {verb}
        <span className="vh"> {title}</span>
      </Link>
    </li>
  );
}
