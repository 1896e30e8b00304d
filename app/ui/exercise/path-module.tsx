import { Link } from "@remix-run/react";
import type { Level } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { hoursAndMinutes } from "#app/domain/words/hours-and-minutes.ts";
import { asPercent, capitalise, counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../layout/icon.tsx";
import { LEVEL_WORDS } from "../layout/level-words.ts";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import styles from "./course-path.module.css";
import { StartForm } from "./start-form.tsx";
import type { ListedStep } from "./step-list.tsx";

export interface PathModuleProps {
  module: {
    id: string;
    title: string;
    summary: string;
    level: Level;
    minutes: number;
    kind: Kind | null;
    distressing: boolean;
    steps: ListedStep[];
    done: number;
    begun: boolean;
  };
  /** From 1. */
  n: number;
  /** Whether its steps are shown at once. */
  open: boolean;
}

/** One module on the path, with its steps behind a fold. */
export function PathModule({ module, n, open }: PathModuleProps) {
  const { id, title, steps, done } = module;
  const finished = done === steps.length;
  return (
    <li className={styles.module}>
      <span className={`${styles.n} ${finished ? styles.finished : ""}`} aria-hidden="true">
        {finished ? <Icon name="tick" /> : n}
      </span>
      <div className="stack stack-3">
        <h2 className={styles.title}>
          <Link to={paths.module(id)}>{title}</Link>
        </h2>
        <p className={styles.summary}>{module.summary}</p>
        <p className="caption cluster">
          <span>
            {LEVEL_WORDS[module.level]} · {hoursAndMinutes(module.minutes)} ·{" "}
            {finished ? "done" : module.begun ? `${done} of ${steps.length} steps done` : "not started"}
          </span>
          {module.kind && (
            <span>
              <KindBadge kind={module.kind} /> <KindName kind={module.kind} />
            </span>
          )}
          {module.distressing && <span className="chip">Distressing subject</span>}
        </p>
        <details open={open}>
          <summary>
            {capitalise(counted(steps.length, "step"))}
            <span className="vh"> of {title}</span>
          </summary>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={`${step.type} ${step.title}`}>
                <span
                  className={`tickbox ${step.progress.state === "done" ? "tickbox--done" : step.progress.state === "under-way" ? "tickbox--now" : ""}`}
                  aria-hidden="true"
                >
                  {step.progress.state === "done" && <Icon name="tick" />}
                </span>
                <span>
                  {step.type === "drills" ? (
                    <Link to={paths.drills(id, step.set)}>{step.title}</Link>
                  ) : step.progress.state === "done" && step.progress.attempt ? (
                    <Link to={paths.feedback(step.progress.attempt)}>{step.title}</Link>
                  ) : (
                    <StartForm exercise={step.exercise} module={id}>
                      <button type="submit" className="linkbtn">
                        {step.title}
                      </button>
                    </StartForm>
                  )}
                </span>
                <span className="caption">{about(step)}</span>
              </li>
            ))}
          </ol>
        </details>
      </div>
      <Link
        className={`btn btn--small ${styles.go} ${module.begun && !finished ? "btn--primary" : ""}`}
        to={paths.module(id)}
      >
        {finished ? "Review" : module.begun ? "Continue" : "Open"}
        <span className="vh"> {title}</span>
      </Link>
    </li>
  );
}

/** "Going further · 7 minutes · scored 83%". */
function about(step: ListedStep): string {
  const { progress } = step;
  if (step.type === "drills") {
    const state =
      progress.state === "done"
        ? `${progress.right} right at first`
        : progress.state === "under-way"
          ? `${progress.answered} answered`
          : null;
    return [`${step.drills} drills`, state].filter(Boolean).join(" · ");
  }
  const state =
    progress.state === "done"
      ? progress.score === null
        ? "handed in"
        : `scored ${asPercent(progress.score)}`
      : progress.state === "under-way"
        ? "under way"
        : null;
  return [LEVEL_WORDS[step.level], `${step.minutes} minutes`, state].filter(Boolean).join(" · ");
}
