import type { SubmissionResult } from "@conform-to/react";
import { Icon } from "../layout/icon.tsx";
import styles from "./doors.module.css";
import { LearnForm } from "./learn-form.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { TeachForm } from "./teach-form.tsx";
import { type Work, workWords } from "./work-words.ts";

interface DoorsProps {
  /** Which door the address names; its heading is the page's. */
  page: "sign-in" | "sign-up";
  results: { signIn?: SubmissionResult; learn?: SubmissionResult; teach?: SubmissionResult };
  work: Work | null;
  back: string | null;
}

/** Three doors: sign in, sign up to learn, sign up to teach. */
export function Doors({ page, results, work, back }: DoorsProps) {
  const SignInTitle = page === "sign-in" ? "h1" : "h2";
  const LearnTitle = page === "sign-up" ? "h1" : "h2";
  const signIn = (
    <section key="sign-in" aria-labelledby="sign-in-title">
      <SignInTitle className="h2 rule-ink" id="sign-in-title">
        Sign in
      </SignInTitle>
      <SignInForm lastResult={results.signIn ?? null} back={back} />
    </section>
  );
  const learn = (
    <section key="learn" aria-labelledby="learn-title">
      <LearnTitle className="h2 rule-ink" id="learn-title">
        Sign up to learn
      </LearnTitle>
      <LearnForm lastResult={results.learn ?? null} back={back} work={work} />
    </section>
  );
  const teach = (
    <section key="teach" aria-labelledby="teach-title">
      <h2 className="h2 rule-ink" id="teach-title">
        Sign up to teach
      </h2>
      <TeachForm lastResult={results.teach ?? null} back={back} />
    </section>
  );
  return (
    <div className="wrap">
      {work && (
        <div className={`banner ${styles.guest}`}>
          <Icon name="info" />
          <p>
            <strong>You have worked here as a guest:</strong> {workWords(work)}, kept for this browser. Your
            work moves to your account when you sign up, and to an existing one when you sign in. If both have
            tried the same passage, both attempts are kept and the earlier one counts.
          </p>
        </div>
      )}
      <div className={styles.doors}>
        {page === "sign-in" ? [signIn, learn, teach] : [learn, teach, signIn]}
      </div>
    </div>
  );
}
