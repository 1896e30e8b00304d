import { Form } from "@remix-run/react";
import { Icon } from "../layout/icon.tsx";
import styles from "./account.module.css";
import { sinceWords } from "./since-words.ts";

export interface ShownSession {
  id: string;
  device: string;
  lastUsedAt: string;
  current: boolean;
}

export function SessionList({ sessions, now }: { sessions: ShownSession[]; now: string }) {
  return (
    <section aria-labelledby="sessions">
      <h2 className="h3" id="sessions">
        Where you are signed in
      </h2>
      <div className="stack">
        <ul className={`issues ${styles.sessions}`}>
          {sessions.map(({ id, device, lastUsedAt, current }) => (
            <li key={id}>
              <Icon name={current ? "tick" : "clock"} />
              <p>
                <strong>{current ? "This device" : device}</strong>
                <br />
                <span className="muted">
                  {current ? `${device} · in use now` : `Last used ${sinceWords(lastUsedAt, now)}`}
                </span>
              </p>
              {current ? (
                <span className="caption">this one</span>
              ) : (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="intent" value="end-session" />
                  <input type="hidden" name="session" value={id} />
                  <button type="submit" className="linkbtn" aria-label={`Sign out ${device}`}>
                    Sign out
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <Form method="post" preventScrollReset>
            <button type="submit" name="intent" value="end-others" className="btn btn--small">
              Sign out everywhere else
            </button>
          </Form>
        )}
      </div>
    </section>
  );
}
