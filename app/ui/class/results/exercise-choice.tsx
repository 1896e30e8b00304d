import { Link } from "@remix-run/react";
import styles from "./results.module.css";

interface ExerciseChoiceProps {
  exercises: { id: string; title: string }[];
  /** From 1. */
  current: number;
  to: (exercise: number) => string;
}

/** Which exercise the page is about: numbers to choose from, one with its title before them. */
export function ExerciseChoice({ exercises, current, to }: ExerciseChoiceProps) {
  if (exercises.length < 2) return null;
  return (
    <nav className={`segmented segmented--small no-print ${styles.choice}`} aria-label="Exercise">
      {exercises.map(({ id, title }, at) => (
        <Link
          key={id}
          to={to(at + 1)}
          aria-current={at + 1 === current ? "true" : undefined}
          preventScrollReset
        >
          <span aria-hidden="true">{at + 1}</span>
          <span className="vh">
            Exercise {at + 1}: {title}
          </span>
        </Link>
      ))}
    </nav>
  );
}
