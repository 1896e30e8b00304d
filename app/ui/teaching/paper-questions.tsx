import type { ReactNode } from "react";
import type { PublicTask } from "#app/domain/exercise/public-exercise.ts";
import { sideLetter } from "#app/domain/exercise/side-letter.ts";
import styles from "./sheet.module.css";

type Question = Exclude<PublicTask, { type: "mark" }>;

interface PaperQuestionsProps {
  tasks: PublicTask[];
  /** What ends the sheet: on one page with the last question, never alone on another. */
  end: ReactNode;
}

/** Every task that is not marking, to be answered with a pen. */
export function PaperQuestions({ tasks, end }: PaperQuestionsProps) {
  const questions = tasks.filter((task): task is Question => task.type !== "mark");
  if (questions.length === 0) return end;
  return questions.map((task, at) => (
    <div key={task.id} className={styles.question}>
      <section aria-labelledby={`question-${task.id}`}>
        <h2 className="h3" id={`question-${task.id}`}>
          <span className="label">{questions.length === 1 ? "Question" : `Question ${at + 1}`}</span>{" "}
          {task.prompt}
        </h2>
        <PaperQuestion task={task} />
      </section>
      {at + 1 === questions.length && end}
    </div>
  ));
}

function PaperQuestion({ task }: { task: Question }) {
  switch (task.type) {
    case "choice":
      return (
        <>
          <p className={styles.hint}>{task.several ? "Tick all that apply." : "Tick one."}</p>
          <Rows items={task.answers} mark={<i className={styles.box} />} />
        </>
      );
    case "order":
      return (
        <>
          <p className={styles.hint}>Number them: 1 for the first.</p>
          <Rows items={task.items} mark={<i className={styles.blank} />} />
        </>
      );
    case "match":
      return (
        <>
          <p className={styles.hint}>
            Write the letter of what belongs to each. A letter may be used twice or not at all.
          </p>
          <div className={styles.sides}>
            <Rows items={task.lefts} mark={<i className={styles.blank} />} />
            <ul className={styles.rows}>
              {task.rights.map(({ id, text }, side) => (
                <li key={id}>
                  <b>{sideLetter(side)}</b>
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </div>
        </>
      );
    case "rewrite":
      return (
        <>
          <blockquote className={styles.source}>{task.source}</blockquote>
          <div className={styles.ruled} aria-hidden="true">
            {["first", "second", "third", "fourth"].map((line) => (
              <i key={line} />
            ))}
          </div>
        </>
      );
  }
}

interface RowsProps {
  items: { id: string; text: string }[];
  /** What is filled in, before each. */
  mark: ReactNode;
}

function Rows({ items, mark }: RowsProps) {
  return (
    <ul className={styles.rows}>
      {items.map(({ id, text }) => (
        <li key={id}>
          {mark}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
