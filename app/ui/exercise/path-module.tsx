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
import { Tickbox } from "./tickbox.tsx";

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
              <PathStep key={`${step.type} ${step.title}`} module={id} step={step} />
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

function PathStep({ module, step }: { module: string; step: ListedStep }) {
  return (
    <li>
      <Tickbox state={step.progress.state} />
      <span>
        <StepLink module={module} step={step} />
      </span>
      <span className="caption">{about(step)}</span>
    </li>
  );
}

/** Leads to a set of drills, to the explanations of what is done, else to the passage itself. */
function StepLink({ module, step }: { module: string; step: ListedStep }) {
  const { progress, title } = step;
  if (step.type === "drills") return <Link to={paths.drills(module, step.set)}>{title}</Link>;
  if (progress.state === "done" && progress.attempt)
    return <Link to={paths.feedback(progress.attempt)}>{title}</Link>;
  return (
    <StartForm exercise={step.exercise} module={module}>
      <button type="submit" className="linkbtn">
        {title}
      </button>
    </StartForm>
  );
}

/** "Going further · 7 minutes · scored 83%". */
function about(step: ListedStep): string {
  const what =
    step.type === "drills" ? [`${step.drills} drills`] : [LEVEL_WORDS[step.level], `${step.minutes} minutes`];
  return [...what, ...standing(step)].join(" · ");
}

function standing({ type, progress }: ListedStep): string[] {
  switch (progress.state) {
    case "to-do":
      return [];
    case "under-way":
      return [type === "drills" ? `${progress.answered} answered` : "under way"];
    case "done":
      if (type === "drills") return [`${progress.right} right at first`];
      return [progress.score === null ? "handed in" : `scored ${asPercent(progress.score)}`];
  }
}
