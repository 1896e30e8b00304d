import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import type { Role } from "#app/domain/account/person.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../layout/icon.tsx";
import styles from "./account.module.css";
import { DetailsForm } from "./details-form.tsx";
import { EraseForm } from "./erase-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SessionList, type ShownSession } from "./session-list.tsx";
import { type Work, workWords } from "./work-words.ts";

export interface AccountResults {
  details?: SubmissionResult;
  password?: SubmissionResult;
  erase?: SubmissionResult;
}

interface AccountViewProps {
  person: {
    role: Role;
    username: string | null;
    displayName: string | null;
    email: string | null;
    createdAt: string;
  };
  work: Work;
  sessions: ShownSession[];
  /** The classes that would go with the account. */
  taughtAlone: string[];
  /** Fewest characters of this account's password. */
  least: number;
  /** What has just been done, from the address. */
  done: string | null;
  /** The server's clock, so that "yesterday" is the same there and here. */
  now: string;
  results: AccountResults;
}

const DONE: Record<string, string> = {
  details: "Your details are saved.",
  password: "Your password is changed, and every other device has been signed out.",
  session: "That device is signed out.",
  sessions: "Every other device is signed out.",
};

const SINCE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

export function AccountView(props: AccountViewProps) {
  const { person, work, sessions, taughtAlone, least, done, now, results } = props;
  const guest = person.role === "guest";
  const since = SINCE.format(new Date(person.createdAt));
  const message = done && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  return (
    <div className={`wrap ${styles.account}`}>
      <h1 className="h1">{guest ? "Your work here" : "Account"}</h1>
      <p className="passage__meta">
        {guest
          ? `Guest of this browser since ${since}`
          : `${person.username ?? person.email} · ${person.role === "instructor" ? "instructor" : "learner"} since ${since}`}
      </p>
      {message && (
        <div className={`banner ${styles.done}`} role="status">
          <Icon name="tick" />
          <p>{message}</p>
        </div>
      )}
      <div className={styles.blocks}>
        {guest ? (
          <section aria-labelledby="you">
            <h2 className="h3" id="you">
              Keep it
            </h2>
            <div className="stack">
              <p>
                Your work is kept for this browser: {workWords(work)}. It is removed a year after your last
                visit, or when you erase it below. With an account you reach it from anywhere.
              </p>
              <p>
                <Link className="btn" to={paths.signUp()}>
                  Make an account
                </Link>
              </p>
            </div>
          </section>
        ) : (
          <>
            <DetailsForm person={person} lastResult={results.details ?? null} />
            <PasswordForm least={least} lastResult={results.password ?? null} />
            <SessionList sessions={sessions} now={now} />
          </>
        )}
        <section aria-labelledby="data">
          <h2 className="h3" id="data">
            Your data
          </h2>
          <div className="stack">
            <p>
              Everything kept about you, in one file you can open with a text editor:{" "}
              {workWords(work).toLowerCase()}, every mark and answer, sessions, and what was noted in the log.
            </p>
            <Form method="post" action={paths.export()} reloadDocument className="cluster">
              <button type="submit" className="btn">
                <Icon name="down" /> Export everything
              </button>
              <span className="small muted">
                Made at once. <Link to={paths.privacy()}>What is stored, and for how long</Link>
              </span>
            </Form>
          </div>
        </section>
        <EraseForm
          guest={guest}
          taughtAlone={taughtAlone}
          named={person.username ? "username" : "e-mail address"}
          lastResult={results.erase ?? null}
        />
      </div>
    </div>
  );
}
