import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ClassFrame } from "../class-frame.tsx";
import { DoneBanner } from "../done-banner.tsx";
import { ClassTabs } from "../tabs.tsx";
import { When } from "../when.tsx";
import styles from "./settings.module.css";

interface ShownInstructor {
  id: string;
  name: string;
  email: string | null;
  since: string;
  self: boolean;
}

interface InstructorsViewProps {
  class: { id: string; name: string; zone: string };
  toReview: number;
  instructors: ShownInstructor[];
  /** Links by which somebody else can come to teach it. */
  invites: { id: string; link: string; expiresAt: string }[];
  done: string | null;
}

export function InstructorsView(props: InstructorsViewProps) {
  const { toReview, instructors, invites, done } = props;
  const { id, name, zone } = props.class;
  const here = paths.classInstructors(id);
  const tabs = <ClassTabs id={id} current={here} toReview={toReview} instructors={instructors.length} />;
  return (
    <ClassFrame crumbs={[{ words: name, to: paths.class(id) }]} title={name} here="Instructors" tabs={tabs}>
      <DoneBanner done={done} />
      <div className={styles.blocks}>
        <section aria-labelledby="who">
          <h2 className="h3" id="who">
            Who teaches it
          </h2>
          <div className="stack">
            <ul className={styles.people}>
              {instructors.map((one) => (
                <li key={one.id}>
                  <p>
                    <strong>{one.name}</strong>
                    {one.self && " (you)"}
                    <br />
                    <span className="small muted">
                      {one.email ? `${one.email} · ` : ""}since <When at={one.since} zone={zone} look="day" />
                    </span>
                  </p>
                  {instructors.length > 1 && <Remove instructor={one} />}
                </li>
              ))}
            </ul>
            <p className="small muted">
              All of them may do the same: assign, review, change scores, add and remove students, and remove
              each other. A class keeps at least one.
            </p>
          </div>
        </section>
        <section aria-labelledby="invite">
          <h2 className="h3" id="invite">
            Let somebody else in
          </h2>
          <div className="stack">
            <p>
              Make a link and hand it to a colleague. It works once, for seven days, and only for an account
              made to teach. Whoever has it can use it: do not put it where students read.
            </p>
            {invites.length > 0 && <Invites invites={invites} zone={zone} />}
            <Form method="post" preventScrollReset>
              <button type="submit" name="intent" value="invite" className="btn">
                {invites.length > 0 ? "Make another link" : "Make a link"}
              </button>
            </Form>
          </div>
        </section>
      </div>
    </ClassFrame>
  );
}

/** Asks before it removes; without scripts as with them. */
function Remove({ instructor: { id, name, self } }: { instructor: ShownInstructor }) {
  return (
    <details>
      <summary className="small">
        {self ? "Leave" : "Remove"}
        <span className="vh"> {self ? "this class" : name}</span>
      </summary>
      <Form method="post" className="stack stack-2" preventScrollReset>
        <p className="small">Links that let somebody in stop working with it.</p>
        <input type="hidden" name="id" value={id} />
        <button type="submit" name="intent" value="remove" className="btn btn--small">
          {self ? "Leave this class" : `Remove ${name}`}
        </button>
      </Form>
    </details>
  );
}

function Invites({ invites, zone }: Pick<InstructorsViewProps, "invites"> & { zone: string }) {
  return (
    <ul className={styles.people}>
      {invites.map(({ id, link, expiresAt }, index) => (
        <li key={id}>
          <div className={`${styles.link} stack stack-2`}>
            <label htmlFor={`link-${id}`}>
              Link {index + 1}, until <When at={expiresAt} zone={zone} />
            </label>
            <input
              id={`link-${id}`}
              className="input"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Form method="post" preventScrollReset>
              <input type="hidden" name="id" value={id} />
              <button type="submit" name="intent" value="withdraw" className="linkbtn">
                Withdraw<span className="vh"> link {index + 1}</span>
              </button>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}
