import { Form, Link } from "@remix-run/react";
import { spacedCode } from "#app/domain/class/code-alphabet.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { When } from "../when.tsx";
import styles from "./student-view.module.css";
import type { StudentViewProps } from "./student-view.tsx";

type Props = Pick<StudentViewProps, "class" | "student" | "rights" | "claim">;

/** A student's password: the code that sets one, or the button that gives a new code. */
export function StudentPassword({ class: klass, student, rights, claim }: Props) {
  return (
    <section aria-labelledby="password">
      <h2 className="h3" id="password">
        Password
      </h2>
      <div className="stack">
        {claim && (
          <div className={styles.code}>
            <p className="small">
              No password yet. With this code and the username <strong>{student.username}</strong>, one is set
              at <span className="num">{paths.claim()}</span>:
            </p>
            <p className="joincode">{spacedCode(claim.code)}</p>
            <p className="caption">
              Works once, until <When at={claim.expiresAt} zone={klass.zone} look="day" />.
            </p>
            <p>
              <Link className="btn btn--small" to={paths.slip(klass.id, student.id)}>
                <Icon name="print" /> Slip to print
              </Link>
            </p>
          </div>
        )}
        {!claim && !student.claimed && rights.code === null && (
          <p>No password yet, and the code has run out.</p>
        )}
        {rights.code === null ? (
          <Form method="post" className="stack stack-3" preventScrollReset>
            {student.claimed && (
              <p>
                Only an instructor can give a new password here, since there is no e-mail address to send it
                to. The password of now and every session end at once; a code to set a new one takes their
                place.
              </p>
            )}
            <p>
              <button type="submit" name="intent" value="password" className="btn">
                {student.claimed ? "New password" : "New code"}
              </button>
            </p>
          </Form>
        ) : (
          <p>
            {rights.code === "taught-by-others"
              ? "In another class too: ask an instructor of both, or let them set an e-mail address."
              : "This student has an e-mail address, and asks for a new password alone: “Forgot the password” on the sign-in page."}
          </p>
        )}
      </div>
    </section>
  );
}
