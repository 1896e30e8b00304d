import { Link } from "@remix-run/react";
import { whenParts } from "#app/domain/class/when-parts.ts";
import { paths } from "#app/paths.ts";
import { StartForm } from "../../exercise/start-form.tsx";
import { Icon } from "../../layout/icon.tsx";
import styles from "./due.module.css";

export interface ShownDue {
  id: string;
  title: string;
  class: { id: string; name: string; zone: string };
  dueAt: string;
  stage: "open" | "late";
  exercises: number;
  done: number;
  next: { exercise: string; moduleId: string | null; underWay: boolean } | null;
}

/** What a student's classes ask of them, first of all; nothing for everybody else. */
export function DueList({ due }: { due: ShownDue[] }) {
  if (due.length === 0) return null;
  return (
    <section className={`wrap ${styles.due}`} aria-labelledby="due">
      <h2 className="h2" id="due">
        Due for your {new Set(due.map((one) => one.class.id)).size === 1 ? "class" : "classes"}
      </h2>
      <ol className={styles.list}>
        {due.map((one, index) => (
          <DueRow key={one.id} due={one} first={index === 0} />
        ))}
      </ol>
    </section>
  );
}

function DueRow({ due, first }: { due: ShownDue; first: boolean }) {
  const { id, title, class: of, dueAt, stage, exercises, done, next } = due;
  const { weekday, day, month, time } = whenParts(new Date(dueAt), of.zone);
  return (
    <li>
      <div>
        <h3 className={styles.title}>
          <Link to={paths.assignment(of.id, id)}>{title}</Link>
        </h3>
        <p className="caption">{of.name}</p>
      </div>
      <p className={`small ${stage === "late" ? styles.late : ""}`}>
        {stage === "late" && <Icon name="clock" />} {stage === "late" ? "was due" : "due"} {weekday} {day}{" "}
        {month}, {time}
      </p>
      <p className="small muted">
        {done} of {exercises} {exercises === 1 ? "passage" : "passages"} handed in
      </p>
      {next ? (
        <StartForm exercise={next.exercise} module={next.moduleId} assignment={id}>
          <button type="submit" className={`btn btn--small ${first ? "btn--primary" : ""}`}>
            {next.underWay || done > 0 ? "Continue" : "Start"}
            <span className="vh"> {title}</span>
          </button>
        </StartForm>
      ) : (
        <span className="small">
          <Icon name="tick" /> All handed in
        </span>
      )}
    </li>
  );
}
