import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import styles from "./workspace.module.css";

interface PassageHeadProps {
  exercise: PublicExercise;
  passage: Passage;
  /** From 1; null when it is the only one, and its headline is the page's. */
  number: number | null;
}

/** Headline, byline, length. */
export function PassageHead({ exercise, passage, number }: PassageHeadProps) {
  const Title = number === null ? "h1" : "h2";
  const sentences = sentencesOf(passage).length;
  const facts = [
    passage.byline,
    origin(exercise),
    `${sentences} ${sentences === 1 ? "sentence" : "sentences"}`,
    number === null ? minutesInWords(exercise.minutes) : "",
  ];
  return (
    <header className="passage__head">
      {number === null ? null : <p className="label">Passage {number}</p>}
      <Title className={number === null ? "passage__title" : "h2"} lang={passage.language}>
        {passage.headline}
      </Title>
      <p className="passage__meta">{facts.filter(Boolean).join(" · ")}</p>
    </header>
  );
}

/** Two reports to compare stand under one heading. */
export function ExerciseHead({ exercise }: { exercise: PublicExercise }) {
  return (
    <header className={styles.exerciseHead}>
      <h1 className="passage__title">{exercise.title}</h1>
      <p className="passage__meta">
        {exercise.passages.length} passages · {minutesInWords(exercise.minutes)}
      </p>
    </header>
  );
}

/** For paper: a line for the name, and the four letters. */
export function WorksheetHead() {
  return (
    <div className="print-only">
      <p className={styles.sheetLine}>Name ______________________________ &nbsp; Date ______________</p>
      <p className={styles.sheetLine}>
        Mark the words and write a letter in the margin. <b>A</b> Unverified attribution · <b>S</b>{" "}
        Single-source claim · <b>L</b> Loaded wording · <b>E</b> Missing evidence. Leave sound sentences
        alone.
      </p>
    </div>
  );
}

function origin({ basedOn }: PublicExercise): string {
  return basedOn.length === 0
    ? "Invented practice passage"
    : "Written for practice, after a published report";
}

function minutesInWords(minutes: number): string {
  return `about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}
