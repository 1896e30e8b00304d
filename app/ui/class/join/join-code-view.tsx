import type { SubmissionResult } from "@conform-to/react";
import { Icon } from "../../layout/icon.tsx";
import styles from "./join.module.css";
import { JoinForm } from "./join-form.tsx";

interface JoinCodeViewProps {
  lastResult?: SubmissionResult | null;
  /** Why the code that was given leads nowhere. */
  problem?: { title: string; words: string; code: string };
}

/** Type a code to join a class. */
export function JoinCodeView({ lastResult = null, problem }: JoinCodeViewProps) {
  return (
    <div className={`wrap ${styles.page}`}>
      <div className="stack stack-5">
        <h1 className="h1">Join a class</h1>
        {problem ? (
          <div className="banner banner--error" role="alert">
            <Icon name="alert" />
            <div className="stack stack-2">
              <p>
                <strong>{problem.title}</strong>
              </p>
              <p>{problem.words}</p>
            </div>
          </div>
        ) : (
          <p className="deck">
            Your teacher shows a code on the wall or hands it to you on paper. With it you are in.
          </p>
        )}
        <JoinForm lastResult={lastResult} {...(problem ? { code: problem.code } : {})} />
      </div>
    </div>
  );
}
