import type { ShownQuestion } from "#app/domain/class/shown-reading.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import { countWords } from "./figure-words.ts";
import styles from "./results.module.css";
import { ScrollBox } from "./scroll-box.tsx";

/** The questions beside the passage, with their mean scores. */
export function QuestionsTable({ questions }: { questions: ShownQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="questions">
      <h2 className={`h2 rule-ink ${styles.tableHead}`} id="questions">
        Questions
      </h2>
      <ScrollBox label="Table of questions">
        <table className="table table--dense">
          <caption className="vh">Mean score of each question</caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col" className="n">
                Mean score
              </th>
              <th scope="col" className="n">
                All right
              </th>
              <th scope="col" className="n">
                Scored
              </th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ task, type, prompt, mean, right, scored }) => (
              <tr key={task}>
                <th scope="row">
                  {prompt}
                  {type === "rewrite" && <span className="muted"> (rated by an instructor)</span>}
                </th>
                <td className="n">{mean === null ? "–" : asPercent(mean)}</td>
                <td className="n">{countWords(right)}</td>
                <td className="n">{scored}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
