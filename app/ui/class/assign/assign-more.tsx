import { Form } from "@remix-run/react";
import styles from "./assign.module.css";

interface AssignMoreProps {
  published: boolean;
  /** Whether a student works on it. */
  begun: boolean;
  /** Whether explanations can still be opened earlier than the terms would. */
  releasable: boolean;
}

/** What is done seldom: opening the explanations by hand, withdrawing, deleting. */
export function AssignMore({ published, begun, releasable }: AssignMoreProps) {
  return (
    <section aria-labelledby="more">
      <h2 className="h3" id="more">
        More
      </h2>
      <div className="stack">
        {releasable && (
          <details className={styles.confirm}>
            <summary>Release the explanations now</summary>
            <Form method="post" className="stack stack-3">
              <p className="small">
                Everyone who has handed in sees the key and every explanation from now on. What they hand in
                after that no longer counts. This cannot be taken back.
              </p>
              <button type="submit" name="intent" value="release" className="btn btn--small">
                Release them
              </button>
            </Form>
          </details>
        )}
        {published && begun && (
          <p className="small muted">
            A student has begun, so it can no longer be withdrawn. Its dates can still be changed.
          </p>
        )}
        {published && !begun && (
          <Form method="post" className="stack stack-3">
            <p className="small">Nobody has begun: it can be made a draft again.</p>
            <button type="submit" name="intent" value="withdraw" className="btn btn--small">
              Withdraw it
            </button>
          </Form>
        )}
        {!published && (
          <details className={styles.confirm}>
            <summary>Delete this draft</summary>
            <Form method="post" className="stack stack-3">
              <p className="small">Its dates and exceptions go with it.</p>
              <button type="submit" name="intent" value="delete" className="btn btn--small">
                Delete it
              </button>
            </Form>
          </details>
        )}
      </div>
    </section>
  );
}
