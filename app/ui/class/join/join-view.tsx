import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { namesInWords } from "#app/domain/class/instructor-name.ts";
import { paths } from "#app/paths.ts";
import type { Work } from "../../account/work-words.ts";
import styles from "./join.module.css";
import { JoinNewForm } from "./join-new-form.tsx";
import { WhatIsSeen } from "./what-is-seen.tsx";

export interface Joinable {
  name: string;
  code: string;
  instructors: string[];
  /** Who would join; null: nobody is signed in. */
  account: { name: string; hasEmail: boolean } | null;
  /** For a new account: a username that is free, and the guest's work. */
  suggestion: string;
  work: Work | null;
}

/** What the holder of a live code sees: whose class it is, and the way in. */
export function JoinView(props: Joinable & { lastResult: SubmissionResult | null }) {
  const { name, code, instructors, account, suggestion, work, lastResult } = props;
  return (
    <div className={`wrap ${styles.page}`}>
      <div className="stack stack-3">
        <p className="label">Join a class</p>
        <h1 className={`h1 ${styles.title}`}>{name}</h1>
        <p className="deck">Taught by {namesInWords(instructors)}.</p>
      </div>
      {account ? (
        <div className={styles.parts}>
          <section className="stack stack-3" aria-labelledby="seen">
            <h2 className="h3 rule-ink" id="seen">
              What your teachers see
            </h2>
            <WhatIsSeen hasEmail={account.hasEmail} />
          </section>
          <Form method="post" className="cluster">
            <button type="submit" className="btn btn--primary">
              Join as {account.name}
            </button>
            <Link className="btn btn--quiet" to={paths.home()}>
              Not now
            </Link>
          </Form>
        </div>
      ) : (
        <div className={styles.columns}>
          <section aria-labelledby="new">
            <h2 className={`h3 rule-ink ${styles.head}`} id="new">
              New here
            </h2>
            <JoinNewForm suggestion={suggestion} work={work} lastResult={lastResult} />
          </section>
          <div className={styles.parts}>
            <section className="stack stack-3" aria-labelledby="known">
              <h2 className="h3 rule-ink" id="known">
                Been here before?
              </h2>
              <p>Sign in, and come back here with one button to press.</p>
              <p>
                <Link className="btn" to={paths.signIn(paths.join(code))}>
                  Sign in
                </Link>
              </p>
            </section>
            <section className="stack stack-3" aria-labelledby="seen">
              <h2 className="h3 rule-ink" id="seen">
                What your teachers see
              </h2>
              <WhatIsSeen hasEmail={false} />
            </section>
          </div>
        </div>
      )}
    </div>
  );
}
