import { Link } from "@remix-run/react";
import type { Level } from "#app/domain/exercise/exercise.ts";
import type { StepProgress } from "#app/domain/exercise/progress.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { LEVEL_WORDS } from "../layout/level-words.ts";
import { StartForm } from "./start-form.tsx";
import { Tickbox } from "./tickbox.tsx";

export type ListedStep = { progress: StepProgress; title: string } & (
  | { type: "exercise"; exercise: string; level: Level; minutes: number; questions: number }
  | { type: "drills"; set: number; drills: number }
);

interface StepListProps {
  module: string;
  lesson: { title: string; minutes: number };
  steps: ListedStep[];
  current: number | null;
}

/** The steps of a module with their state: an empty square, one with a bar, one with a tick. */
export function StepList({ module, lesson, steps, current }: StepListProps) {
  return (
    <ol className="steplist">
      <li>
        <span />
        <div>
          <h3 className="steplist__t">
            <a href="#lesson">The lesson: {lesson.title}</a>
          </h3>
          <p className="caption">Read, {lesson.minutes} minutes</p>
        </div>
        <span className="small muted" />
        <a className="btn btn--small" href="#lesson">
          Read<span className="vh"> the lesson: {lesson.title}</span>
        </a>
      </li>
      {steps.map((step, index) => (
        <Step key={`${step.type} ${step.title}`} module={module} step={step} now={index === current} />
      ))}
      <li>
        <span />
        <div>
          <h3 className="steplist__t">
            <a href="#next">What would you check next?</a>
          </h3>
          <p className="caption">Ten minutes away from this site</p>
        </div>
        <span className="small muted" />
        <a className="btn btn--small" href="#next">
          Read<span className="vh"> what would you check next?</span>
        </a>
      </li>
    </ol>
  );
}

const STATE_WORDS = { "to-do": "To do. ", "under-way": "Under way. ", done: "Done. " };

function Step({ module, step, now }: { module: string; step: ListedStep; now: boolean }) {
  const { progress, title } = step;
  return (
    <li className={now ? "is-now" : undefined}>
      <Tickbox state={progress.state === "under-way" && !now ? "to-do" : progress.state} />
      <div>
        <h3 className="steplist__t">{title}</h3>
        <p className="caption">
          <span className="vh">{STATE_WORDS[progress.state]}</span>
          {stepWords(step)}
        </p>
      </div>
      <span className={`small ${progress.state === "to-do" ? "muted" : ""}`}>{standing(step)}</span>
      <StepAction module={module} step={step} now={now} />
    </li>
  );
}

function stepWords(step: ListedStep): string {
  if (step.type === "drills") return `One sentence at a time, about ${Math.ceil(step.drills / 3)} minutes`;
  const questions = ["", " and one question", " and two questions", " and three questions"][step.questions];
  return `${LEVEL_WORDS[step.level]} · passage${questions ?? ` and ${step.questions} questions`} · ${step.minutes} minutes`;
}

function standing({ progress, ...step }: ListedStep): string {
  if (progress.state === "to-do") return "Not started";
  if (step.type === "drills") {
    return progress.state === "done"
      ? `${progress.right} of ${step.drills} right at first`
      : `${progress.state === "under-way" ? progress.answered : 0} of ${step.drills} answered`;
  }
  if (progress.state === "under-way") return "Under way, saved";
  return progress.score === null ? "Awaiting your rating" : `Scored ${asPercent(progress.score)}`;
}

function StepAction({ module, step, now }: { module: string; step: ListedStep; now: boolean }) {
  const { progress, title } = step;
  const done = progress.state === "done";
  const look = `btn btn--small ${now ? "btn--primary" : ""}`;
  const hidden = <span className="vh"> {title}</span>;
  if (step.type === "drills") {
    const to = paths.drills(module, step.set);
    return (
      <Link className={look} to={to}>
        {done ? "Review" : progress.state === "under-way" ? "Continue" : "Start"}
        {hidden}
      </Link>
    );
  }
  if (done && progress.attempt) {
    return (
      <Link className={look} to={paths.feedback(progress.attempt)}>
        Review{hidden}
      </Link>
    );
  }
  return (
    <StartForm exercise={step.exercise} module={module}>
      <button type="submit" className={look}>
        {progress.state === "under-way" ? "Continue" : "Start"}
        {hidden}
      </button>
    </StartForm>
  );
}
