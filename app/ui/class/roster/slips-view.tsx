import { Form, Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { PrintPage } from "../print-page.tsx";
import styles from "./slips.module.css";
import { type ShownSlip, Slip } from "./slips-slip.tsx";

interface SlipsViewProps {
  class: { id: string; name: string; zone: string };
  slips: ShownSlip[];
  /** Students whose code has run out. */
  expired: number;
  /** Students without a password for whom the instructor has no code, since others teach them too. */
  withheld: number;
  /** Where a code is used. */
  address: string;
  /** Whether only one student was asked for. */
  one: boolean;
  done: string | null;
}

const DONE: Record<string, string> = {
  added: "The students are in the class. Those who are new get one of these slips each.",
  renewed: "The codes that had run out are replaced. Hand out the new slips.",
};

/** Slips to cut out, one for each student who has yet to set a password. */
export function SlipsView({ class: klass, slips, expired, withheld, address, one, done }: SlipsViewProps) {
  const message = done && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  return (
    <div className={styles.page}>
      <ClassFrame
        crumbs={[{ words: klass.name, to: paths.class(klass.id) }]}
        title={one ? "Slip" : "Slips"}
        meta={
          <span className="no-print">
            {klass.name} · {slips.length === 1 ? "one student has" : `${slips.length} students have`} yet to
            set a password
          </span>
        }
        actions={slips.length > 0 && <PrintPage />}
      >
        <div className={`no-print stack stack-3 ${styles.notes}`}>
          {message && (
            <div className="banner" role="status">
              <Icon name="tick" />
              <p>{message}</p>
            </div>
          )}
          {slips.length > 0 && (
            <p className="small muted">
              Whoever holds a slip can sign in as its student: hand each to the right one. A code works once;
              slips bear names even where pseudonyms are on.
            </p>
          )}
          {one && (
            <p className="small">
              <Link to={paths.slips(klass.id)}>All slips of the class</Link>
            </p>
          )}
          {withheld > 0 && <p className="small">{withheldInWords(withheld, slips.length + expired > 0)}</p>}
          {expired > 0 && <Renew classId={klass.id} expired={expired} />}
        </div>
        {slips.length === 0 && expired === 0 && withheld === 0 && (
          <div className="empty">
            <h2 className="h3">Nobody needs a slip</h2>
            <p className="deck">Every student here has set a password. New ones come from a file.</p>
            <p>
              <Link className="btn" to={paths.roster(klass.id)}>
                Add students from a file
              </Link>
            </p>
          </div>
        )}
        <ul className={styles.slips}>
          {slips.map((slip) => (
            <Slip key={slip.userId} slip={slip} class={klass} address={address} />
          ))}
        </ul>
      </ClassFrame>
    </div>
  );
}

function withheldInWords(count: number, others: boolean): string {
  const more = others ? " more" : "";
  return count === 1
    ? `One${more} student has yet to set a password, and is in another class too: ask an instructor of both for the slip.`
    : `${count}${more} students have yet to set a password, and are in other classes too: ask an instructor of both for their slips.`;
}

function Renew({ classId, expired }: { classId: string; expired: number }) {
  return (
    <Form method="post" action={paths.slips(classId)} className="banner">
      <Icon name="clock" />
      <p>{expired === 1 ? "One code has" : `${expired} codes have`} run out: a code works for 30 days.</p>
      <button type="submit" className="btn btn--small">
        {expired === 1 ? "New code" : "New codes"}
      </button>
    </Form>
  );
}
