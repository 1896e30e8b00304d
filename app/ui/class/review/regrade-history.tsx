import { Form } from "@remix-run/react";
import { When } from "../when.tsx";
import type { RegradeData } from "./regrade-data.ts";
import styles from "./review.module.css";

/** What was regraded before, and undone. */
export function RegradeHistory({ data: { done, class: of } }: { data: RegradeData }) {
  if (done.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <div className="section-head">
        <h2 className="h2" id="history">
          Corrected keys applied here
        </h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll-x" aria-label="Regrades" tabIndex={0}>
        <table className="table">
          <caption className="vh">Corrected keys applied here, latest first</caption>
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col">When</th>
              <th scope="col">By</th>
              <th scope="col" className="n">
                Scores changed
              </th>
              <th scope="col">
                <span className="vh">Undo</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {done.map(({ id, exercise, at, by, changed, undoneAt, undoable }) => (
              <tr key={id}>
                <th scope="row" className={styles.exercise}>
                  {exercise}
                </th>
                <td className="nb">
                  <When at={at} zone={of.zone} />
                </td>
                <td>{by ?? "an account since erased"}</td>
                <td className="n">{changed}</td>
                <td>
                  {undoneAt && (
                    <>
                      Undone <When at={undoneAt} zone={of.zone} />
                    </>
                  )}
                  {undoable && (
                    <Form method="post">
                      <input type="hidden" name="regrade" value={id} />
                      <button type="submit" className="linkbtn" name="do" value="undo">
                        Undo<span className="vh"> the regrade of {exercise}</span>
                      </button>
                    </Form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
