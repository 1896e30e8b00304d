import { Link } from "@remix-run/react";
import { hoursAndMinutes } from "#app/domain/words/hours-and-minutes.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../layout/icon.tsx";
import styles from "./course-path.module.css";
import { NextStepForm } from "./next-step-form.tsx";
import { PathModule, type PathModuleProps } from "./path-module.tsx";

interface CoursePathProps {
  modules: PathModuleProps["module"][];
  total: { minutes: number; passages: number; drills: number; steps: number; done: number };
  next: Parameters<typeof NextStepForm>[0]["next"] | null;
  current: number | null;
}

/** The course as a path: modules from first to last with their steps, and one button to go on. */
export function CoursePath({ modules, total, next, current }: CoursePathProps) {
  const { steps, done } = total;
  return (
    <div className="wrap">
      <nav className="crumbs page-top no-print" aria-label="Where you are">
        <ol>
          <li>
            <Link to={paths.home()}>Modules</Link>
          </li>
          <li aria-current="page">The course</li>
        </ol>
      </nav>
      <header className={`stack ${styles.head}`}>
        <h1 className="h1">The course</h1>
        <p className="deck">
          From single sentences to two reports of one event. Take the modules in this order, or begin with the
          question you care about.
        </p>
        <p className="metaline">
          {modules.length} modules · {total.passages} passages · {total.drills} drills ·{" "}
          {hoursAndMinutes(total.minutes)}
        </p>
        {next ? (
          <NextStepForm next={next} start={done > 0 ? "Continue" : "Start"} />
        ) : (
          <p className="serif">
            <Icon name="tick" /> You have done every step. Your first attempts stay the ones that count.
          </p>
        )}
        <div className={`meter ${styles.meter}`}>
          <span
            className="meter__track"
            role="img"
            aria-label={`${done} of ${steps} steps of the course done`}
          >
            <span className="meter__fill" style={{ "--v": (100 * done) / steps } as React.CSSProperties} />
          </span>
          <span aria-hidden="true">
            {done} of {steps} steps
          </span>
        </div>
      </header>
      <ol className={styles.path}>
        {modules.map((module, index) => (
          <PathModule key={module.id} module={module} n={index + 1} open={index === current} />
        ))}
      </ol>
    </div>
  );
}
