import type { Teaching } from "#app/domain/exercise/teaching.ts";
import styles from "./teaching.module.css";

/** Questions for the class, each with what to listen for. */
export function Discussion({ questions }: Pick<Teaching, "questions">) {
  return (
    <section aria-labelledby="questions">
      <div className="section-head">
        <h2 className="h2" id="questions">
          Questions to discuss
        </h2>
      </div>
      <ol className={styles.talk}>
        {questions.map(({ ask, listenFor }) => (
          <li key={ask}>
            <h3 className={styles.ask}>{ask}</h3>
            <p>
              <span className="label">Listen for</span> {listenFor}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What pupils often say, each with an answer. */
export function Misreadings({ misreadings }: Pick<Teaching, "misreadings">) {
  return (
    <section aria-labelledby="misreadings">
      <div className="section-head">
        <h2 className="h2" id="misreadings">
          Common misreadings
        </h2>
      </div>
      <ul className={styles.talk}>
        {misreadings.map(({ reading, answer }) => (
          <li key={reading}>
            <h3 className={styles.ask}>
              <q>{reading.replace(/^“|”$/g, "")}</q>
            </h3>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
