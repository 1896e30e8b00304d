import { Form } from "@remix-run/react";
import type { CheckNext as CheckNextData } from "#app/domain/exercise/module.ts";
import { FieldError } from "../form/field-error.tsx";
import styles from "./check-next.module.css";

interface CheckNextProps {
  /** Most characters of a note. */
  most: number;
  next: CheckNextData;
  /** What the learner has kept. */
  note: string;
  kept: boolean;
  /** Why a note could not be kept, with what was typed. */
  refused: { message: string; typed: string } | null;
  signedIn: boolean;
}

/** The end of every module: reading closely is not the same as checking. */
export function CheckNext({ most, next, note, kept, refused, signedIn }: CheckNextProps) {
  return (
    <section className="wrap section" aria-labelledby="next">
      <div className="debrief">
        <h2 className="h2" id="next">
          What would you check next?
        </h2>
        <p className={`deck ${styles.deck}`}>{next.intro}</p>
        <ol className="ledger">
          {next.items.map((item) => (
            <li key={item.question}>
              <span className="ledger__when">{item.question}</span>
              <div>
                <p>{item.text}</p>
                {item.example && <p className="caption">{item.example}</p>}
              </div>
            </li>
          ))}
        </ol>
        <Form method="post" className={`field ${styles.form}`}>
          <label className="field__label" htmlFor="note">
            The claim you took, and what you found
          </label>
          <span className="field__hint" id="note-hint">
            Not scored, and seen by nobody else.{" "}
            {signedIn ? "Kept with your account." : "Kept for this browser."}
          </span>
          <textarea
            className="input"
            id="note"
            name="note"
            maxLength={most}
            defaultValue={refused?.typed ?? note}
            aria-describedby={refused ? "note-hint note-error" : "note-hint"}
            aria-invalid={refused ? true : undefined}
          />
          {refused && <FieldError id="note-error">{refused.message}</FieldError>}
          <p className="cluster">
            <button type="submit" className="btn btn--small">
              Keep this note
            </button>
            <span className="small muted" role="status">
              {kept ? "Kept." : ""}
            </span>
          </p>
        </Form>
      </div>
    </section>
  );
}
