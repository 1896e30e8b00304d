import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { ReadPassage } from "#app/ui/passage/marked-passage.tsx";
import type { Ground } from "./ground.ts";
import { ExerciseHead, PassageHead, WorksheetHead } from "./passage-head.tsx";
import styles from "./workspace.module.css";

interface PassagesProps {
  exercise: PublicExercise;
  grounds: Ground[];
  /** Between the page's heading and the text. */
  intro?: React.ReactNode;
  /** The passage of one mark task. */
  children: (ground: Ground) => React.ReactNode;
}

/** Every passage under its headline; one without a mark task is there to be read. */
export function Passages({ exercise, grounds, intro, children }: PassagesProps) {
  const several = exercise.passages.length > 1;
  return (
    <>
      {several ? <ExerciseHead exercise={exercise} /> : null}
      {several ? <WorksheetHead /> : null}
      {several ? intro : null}
      {exercise.passages.map((passage, at) => {
        const own = grounds.filter((ground) => ground.passage.id === passage.id);
        return (
          <article key={passage.id} className={styles.passage} aria-label={passage.headline}>
            <PassageHead exercise={exercise} passage={passage} number={several ? at + 1 : null} />
            {several ? null : <WorksheetHead />}
            {several ? null : intro}
            {own.length === 0 ? <ReadPassage passage={passage} marks={[]} /> : own.map(children)}
          </article>
        );
      })}
    </>
  );
}
