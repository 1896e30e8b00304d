import { Link } from "@remix-run/react";
import { asPercent, counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { StartForm } from "../../exercise/start-form.tsx";
import { Tickbox } from "../../exercise/tickbox.tsx";
import styles from "./assigned.module.css";

export interface ShownStep {
  exercise: string;
  title: string;
  minutes: number;
  state: "to-do" | "under-way" | "handed-in" | "explained" | "missed";
  late: boolean;
  action: "start" | "continue" | "again" | null;
  handedIn: number;
  explained: { attempt: string; score: number | null; awaitsReview: boolean } | null;
}

interface AssignedStepsProps {
  assignment: string;
  module: string | null;
  steps: ShownStep[];
  /** How many attempts there are at each. */
  most: number;
}

const STATES = {
  "to-do": "Not started",
  "under-way": "Under way, saved",
  "handed-in": "Handed in",
  explained: "Handed in",
  missed: "Not handed in",
};
/** What the square before it shows; nothing can be done about what was missed. */
const PROGRESS = {
  "to-do": "to-do",
  "under-way": "under-way",
  "handed-in": "done",
  explained: "done",
  missed: "to-do",
} as const;
const ACTIONS = { start: "Start", continue: "Continue", again: "Try again" };

/** The passages of an assignment in order, each with how far one is and what can be done now. */
export function AssignedSteps({ assignment, module, steps, most }: AssignedStepsProps) {
  const current = steps.findIndex(({ action }) => action === "start" || action === "continue");
  return (
    <ol className={`steplist ${styles.steps}`}>
      {steps.map((step, index) => (
        <li key={step.exercise} className={index === current ? "is-now" : undefined}>
          <Tickbox state={PROGRESS[step.state]} />
          <div>
            <h3 className="steplist__t">{step.title}</h3>
            <p className="caption">{about(step, most)}</p>
          </div>
          <span className={`small ${step.state === "to-do" ? "muted" : ""}`}>
            {STATES[step.state]}
            {step.late && ", late"}
            {step.explained && <br />}
            {step.explained && scoreWords(step.explained)}
          </span>
          <div className={styles.actions}>
            {step.explained && (
              <Link className="btn btn--small" to={paths.feedback(step.explained.attempt)}>
                Explanations<span className="vh"> of {step.title}</span>
              </Link>
            )}
            {step.action && (
              <StartForm exercise={step.exercise} module={module} assignment={assignment}>
                <button type="submit" className={`btn btn--small ${index === current ? "btn--primary" : ""}`}>
                  {ACTIONS[step.action]}
                  <span className="vh"> {step.title}</span>
                </button>
              </StartForm>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** "About 5 minutes · one of two attempts left" */
function about({ minutes, handedIn, action, explained }: ShownStep, most: number): string {
  const left = most - handedIn;
  if (!action) return `About ${minutes} minutes`;
  const many = `${counted(left, "attempt")} left`;
  return `About ${minutes} minutes · ${explained ? `${many}, which no longer ${left === 1 ? "counts" : "count"}` : many}`;
}

function scoreWords({ score, awaitsReview }: NonNullable<ShownStep["explained"]>): string {
  if (score === null) return "Awaits your teacher";
  return awaitsReview ? `${asPercent(score)} so far, part awaits your teacher` : asPercent(score);
}
